using Daymark.Diagnostics;
using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>
/// Cuts a text into front matter and body, whichever way the front matter is written: YAML (its first fence may be missing, or
/// a comment stand before it), TOML or JSON.
/// </summary>
internal static class FrontMatterCutter
{
    /// <summary>Front matter, empty when there is none, and the body; null, with problems, when it cannot be read.</summary>
    public static (YamlMap FrontMatter, string Body)? Cut(SourceText source, ProblemList problems)
    {
        var text = source.Text;
        var start = AfterBlank(text, 0);
        if (text.AsSpan(start).StartsWith("<!--") && AfterComment(text, start) is { } later)
            start = later;
        var first = Line(text, start, out var next);
        var fence = first switch
        {
            "---" or "---yaml" or "--- yaml" => "---",
            "---toml" or "---json" => "---",
            "+++" => "+++",
            _ => null,
        };
        if (fence is null)
            return first.StartsWith('{') && first is not ['{', '{' or '%' or ':' or '<', ..]
                    ? Json(source, start, problems)
                : IsUnopened(source) ? UpToFence(source, start, problems)
                : (YamlMap.Empty, text);
        for (var at = next; at < text.Length; )
        {
            var line = Line(text, at, out var after);
            if (line == fence || (fence == "---" && line is "..."))
                return Read(source, next, at, after, first, problems);
            at = after;
        }
        problems.Add(PostProblems.Unclosed(source.AtOffset(start, 3), 0));
        return null;
    }

    private static (YamlMap, string)? Read(
        SourceText source,
        int start,
        int end,
        int body,
        string fence,
        ProblemList problems
    )
    {
        var text = source.Text[start..end];
        var linesBefore = source.AtOffset(start).Line - 1;
        var root = fence switch
        {
            "+++" or "---toml" => TomlText.Read(source, text, linesBefore, problems),
            "---json" => JsonText.Read(source, text, linesBefore, problems),
            _ => YamlReader.Read(source, text, linesBefore, problems, lastCounts: true),
        };
        if (root is YamlMap map)
            return (map, source.Text[body..]);
        if (root is { IsNull: true })
            return (YamlMap.Empty, source.Text[body..]);
        if (root is not null)
            problems.Add(
                SettingsProblems.NotAMap(
                    source.At(root.Place.Line, root.Place.Column),
                    "front matter"
                )
            );
        return null;
    }

    private static (YamlMap, string)? Json(SourceText source, int start, ProblemList problems)
    {
        if (JsonText.EndOfObject(source.Text, start) is { } end)
            return Read(source, start, end, end, "---json", problems);
        // A text may well begin with a brace.
        return (YamlMap.Empty, source.Text);
    }

    private static bool IsUnopened(SourceText source)
    {
        var own = new ProblemList();
        return FrontMatterSplitter.Split(source, own) is null
            && own.Sorted()[0].Kind == SourceProblemKinds.UnopenedFrontMatter;
    }

    private static (YamlMap, string)? UpToFence(SourceText source, int start, ProblemList problems)
    {
        for (var at = start; at < source.Text.Length; )
        {
            var line = Line(source.Text, at, out var after);
            if (line is "---")
                return Read(source, start, at, after, "---", problems);
            at = after;
        }
        return (YamlMap.Empty, source.Text);
    }

    /// <summary>Where a fence stands after a comment at the top; null when something else does.</summary>
    private static int? AfterComment(string text, int start)
    {
        var end = text.IndexOf("-->", start, StringComparison.Ordinal);
        if (end < 0)
            return null;
        var later = AfterBlank(text, end + "-->".Length);
        return Line(text, later, out _) is "---" or "+++" ? later : null;
    }

    private static int AfterBlank(string text, int at)
    {
        while (at < text.Length && Line(text, at, out var next).Length == 0)
            at = next;
        return at;
    }

    /// <summary>The line that starts at an offset, without blanks at its end.</summary>
    private static string Line(string text, int start, out int next)
    {
        var end = start < text.Length ? text.IndexOf('\n', start) : -1;
        next = end < 0 ? text.Length : end + 1;
        return text[start..(end < 0 ? text.Length : end)].TrimEnd();
    }
}
