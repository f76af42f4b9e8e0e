using Daymark.Diagnostics;
using Daymark.Model;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>Parses bodies, and finds the title in one.</summary>
internal static class BodyReader
{
    /// <summary>The body as a tree; null, with a problem, when it is nested beyond all reason.</summary>
    public static MarkdownDocument? Parse(
        string body,
        SourceText source,
        int bodyStart,
        ProblemList problems
    )
    {
        try
        {
            return Markdig.Markdown.Parse(body, MarkdownFeatures.Pipeline);
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            problems.Add(MarkdownProblems.TooDeep(source.AtOffset(bodyStart)));
            return null;
        }
    }

    /// <summary>The text of the first level-1 heading; null when there is none.</summary>
    public static string? FirstHeading(PostSource post, ProblemList problems)
    {
        var source = post.Text();
        var document = Parse(source.Text[post.BodyStart..], source, post.BodyStart, problems);
        return document is not null && Heading(document) is { Inline: { } inline }
            ? PlainText.Of(inline)
            : null;
    }

    public static HeadingBlock? Heading(MarkdownDocument document) =>
        document.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1);
}
