using System.Text;

namespace Daymark.Markdown;

/// <summary>The elements that are open at some place of a piece of HTML.</summary>
/// <param name="result">Where their end tags are written.</param>
internal sealed class OpenElements(StringBuilder result)
{
    private readonly List<string> names = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The innermost; empty when none is open.</summary>
    public string Last => names.Count > 0 ? names[^1] : "";

    public void Add(string name)
    {
        names.Add(name);
        counts[name] = counts.GetValueOrDefault(name) + 1;
    }

    /// <summary>The innermost is closed by what follows it.</summary>
    public void Forget()
    {
        counts[Last]--;
        names.RemoveAt(names.Count - 1);
    }

    /// <summary>Writes the end tags of all within the innermost element of this name, and takes that off too; false when none is open.</summary>
    public bool CloseDownTo(string name)
    {
        if (counts.GetValueOrDefault(name) == 0)
            return false;
        while (Last != name)
            Close();
        Forget();
        return true;
    }

    /// <summary>The element that a start tag ends, with those within it; null when there is none.</summary>
    public string? EndedBy(string start) =>
        ImpliedEnds.Place(start, names.Count, place => names[place]) is >= 0 and var place
            ? names[place]
            : null;

    public void CloseAll()
    {
        while (names.Count > 0)
            Close();
    }

    private void Close()
    {
        result.Append("</").Append(Last).Append('>');
        Forget();
    }
}
