using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>The front matter of one text while its keys are taken from it one by one; upper and lower case make no difference.</summary>
internal sealed class RemainingKeys(YamlMap frontMatter)
{
    private readonly List<KeyValuePair<YamlScalar, YamlNode>> left = [.. frontMatter.Entries];

    /// <summary>What nobody took, in the order it was written.</summary>
    public IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Left => left;

    /// <summary>Takes a key, exactly so written if there is one; null when it is not there, or empty.</summary>
    public YamlNode? Take(string name)
    {
        if (Find(name) is not { } entry)
            return null;
        left.Remove(entry);
        return IsEmpty(entry.Value) ? null : entry.Value;
    }

    /// <summary>Takes the first of these keys whose value can be used; the others stay.</summary>
    public T? TakeFirst<T>(IEnumerable<string> names, Func<YamlNode, T?> use)
        where T : class
    {
        foreach (var name in names)
        {
            if (Find(name) is not { } entry)
                continue;
            var empty = IsEmpty(entry.Value);
            var used = empty ? null : use(entry.Value);
            if (empty || used is not null)
                left.Remove(entry);
            if (used is not null)
                return used;
        }
        return null;
    }

    /// <summary>The text of a key, which stays.</summary>
    public string? Peek(string name) => (Find(name)?.Value as YamlScalar)?.Text;

    private KeyValuePair<YamlScalar, YamlNode>? Find(string name)
    {
        var at = left.FindIndex(entry => entry.Key.Text == name);
        if (at < 0)
            at = left.FindIndex(entry =>
                entry.Key.Text.Trim().Equals(name, StringComparison.OrdinalIgnoreCase)
            );
        return at < 0 ? null : left[at];
    }

    private static bool IsEmpty(YamlNode node) =>
        node.IsNull || node is YamlScalar { Text: var text } && text.Trim().Length == 0;
}
