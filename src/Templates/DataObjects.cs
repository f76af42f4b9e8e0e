using Daymark.Model;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>Values of <c>extra</c> and of data files as templates see them; a key that is not there is nothing.</summary>
internal static class DataObjects
{
    public static ScriptObject From(DataMap map)
    {
        var result = new ScriptObject(map.Entries.Count, StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries)
            result[key] = From(value);
        result.IsReadOnly = true;
        return result;
    }

    private static object? From(DataValue? value) =>
        value switch
        {
            null => null,
            DataText text => text.Text,
            DataFlag flag => flag.Value,
            DataList list => new ScriptArray(list.Items.Select(From)) { IsReadOnly = true },
            _ => From((DataMap)value),
        };
}
