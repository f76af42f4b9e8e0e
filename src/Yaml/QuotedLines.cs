using YamlDotNet.Core;

namespace Daymark.Yaml;

/// <summary>
/// Lets a double-quoted value go on in the first column, as YAML 1.2 allows at the top of a document (section 7.3.1, n = 0)
/// and YamlDotNet does not.
/// </summary>
internal static class QuotedLines
{
    private const string Complaint = "multi-line double-quoted scalar, found wrong indentation";

    /// <summary>The text with the lines of the complained-of value indented by a space, which means the same; null when the complaint is another.</summary>
    public static string? Indent(string yaml, SyntaxErrorException e)
    {
        if (!e.Message.Contains(Complaint, StringComparison.Ordinal) || e.End.Column != 1)
            return null;
        var start = (int)e.Start.Index;
        var end = EndOfQuoted(yaml, start + 1);
        return string.Concat(
            yaml.AsSpan(0, start),
            yaml[start..end].Replace("\n", "\n ", StringComparison.Ordinal),
            yaml.AsSpan(end)
        );
    }

    private static int EndOfQuoted(string yaml, int at)
    {
        while (at < yaml.Length && yaml[at] != '"')
            at += yaml[at] == '\\' ? 2 : 1;
        return Math.Min(at, yaml.Length);
    }
}
