using System.Text.RegularExpressions;

namespace Daymark.Tests.Markdown;

/// <summary>One example of the CommonMark specification.</summary>
internal sealed partial record CommonMarkExample(
    int Number,
    string Section,
    string Markdown,
    string Html
)
{
    /// <summary>Reads the examples of <c>spec.txt</c>, in which an arrow stands for a tab.</summary>
    public static IEnumerable<CommonMarkExample> In(string spec)
    {
        var (number, section) = (0, "");
        foreach (Match match in Part().Matches(spec.ReplaceLineEndings("\n")))
        {
            if (match.Groups["section"].Success)
                section = match.Groups["section"].Value;
            else
                yield return new(
                    ++number,
                    section,
                    WithTabs(match.Groups["markdown"].Value),
                    WithTabs(match.Groups["html"].Value)
                );
        }
    }

    private static string WithTabs(string text) => text.Replace('→', '\t');

    [GeneratedRegex(
        @"^`{32} example\n(?<markdown>[\s\S]*?)^\.\n(?<html>[\s\S]*?)^`{32}$|^\#{1,6} *(?<section>.*)$",
        RegexOptions.Multiline
    )]
    private static partial Regex Part();
}
