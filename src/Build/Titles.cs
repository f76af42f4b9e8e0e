using Daymark.Diagnostics;
using Daymark.Markdown;
using Daymark.Model;

namespace Daymark.Build;

/// <summary>Finds the title of a post or page: written, else its first level-1 heading, else its file name in words.</summary>
internal static class Titles
{
    public static Title Of(PostSource source, ProblemList problems)
    {
        if (source.FrontMatter.Title?.Trim() is { Length: > 0 } written)
            return new Title(written, false);
        if (BodyReader.FirstHeading(source, problems) is { Length: > 0 } heading)
            return new Title(heading, true);
        var words = InWords(PostDates.WithoutDate(PostDates.NameOf(source.Path)));
        problems.Add(PostProblems.NoTitle(new SourceLocation(source.Path, 1), words));
        return new Title(words, false);
    }

    private static string InWords(string name)
    {
        var words = name.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? "Untitled" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
