using Daymark.Model;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>Values of <c>extra</c> and of data files as templates see them.</summary>
internal static class DataObjects
{
    public static ScriptObject From(DataMap map)
    {
        var result = new DataObject(map.Entries.Count);
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
            DataList list => new SharedList([.. list.Items.Select(From)]),
            _ => From((DataMap)value),
        };
}
