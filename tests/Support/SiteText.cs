using System.Text.RegularExpressions;

namespace Daymark.Tests.Support;

/// <summary>A whole site written in one string: a line `-- posts/a.md --` starts a file, whose text goes on to the next such line.</summary>
internal static partial class SiteText
{
    /// <summary>The files in the order written. Line ends become LF, and every text that is not empty ends with one.</summary>
    public static OrderedDictionary<string, string> Parse(string site)
    {
        var text = site.ReplaceLineEndings("\n");
        var files = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        var starts = FileStart().Matches(text);
        var before = starts.Count == 0 ? text : text[..starts[0].Index];
        if (before.Trim().Length > 0)
            throw new FormatException($"text before the first '-- path --' line: {before.Trim()}");

        for (var i = 0; i < starts.Count; i++)
        {
            var path = starts[i].Groups["path"].Value;
            var from = starts[i].Index + starts[i].Length;
            var to = i + 1 < starts.Count ? starts[i + 1].Index : text.Length;
            if (!SafePath.Allows(path))
                throw new FormatException($"'{path}' is not a relative path with forward slashes");
            if (!files.TryAdd(path, Ended(text[from..to])))
                throw new FormatException($"{path} is written twice");
        }
        return files;
    }

    private static string Ended(string text) =>
        text.Length == 0 || text.EndsWith('\n') ? text : text + "\n";

    [GeneratedRegex(@"^-- (?<path>\S|\S.*\S) --(?:\n|\z)", RegexOptions.Multiline)]
    private static partial Regex FileStart();
}
