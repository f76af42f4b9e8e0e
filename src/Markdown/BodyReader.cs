using Daymark.Diagnostics;
using Daymark.Model;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>Parses bodies, and finds the title in one.</summary>
internal static class BodyReader
{
    /// <exception cref="ArgumentException">It is nested beyond all reason: see <see cref="IsTooDeep"/>.</exception>
    public static MarkdownDocument Parse(string body)
    {
        var document = Markdig.Markdown.Parse(body, MarkdownFeatures.Pipeline);
        if (body.Contains('@', StringComparison.Ordinal))
            BareEmails.Link(document);
        return document;
    }

    /// <summary>Tells Markdig's complaint about depth, which parsing and rendering throw, from faults.</summary>
    public static bool IsTooDeep(ArgumentException e) =>
        e.Message.Contains("nested", StringComparison.Ordinal);

    /// <summary>The text of the first level-1 heading; null when there is none.</summary>
    public static string? FirstHeading(PostSource post, ProblemList problems)
    {
        try
        {
            if (Heading(Parse(post.Body())) is not { Inline: { } inline })
                return null;
            if (inline.Descendants<CounterInline>().FirstOrDefault() is { } counter)
                problems.Add(
                    MarkdownProblems.CounterInTitle(
                        post.Text()
                            .AtOffset(post.BodyStart + counter.Span.Start, counter.Span.Length)
                    )
                );
            return PlainText.Of(inline);
        }
        catch (ArgumentException e) when (IsTooDeep(e))
        {
            problems.Add(MarkdownProblems.TooDeep(post.Text().AtOffset(post.BodyStart)));
            return null;
        }
    }

    public static HeadingBlock? Heading(MarkdownDocument document) =>
        document.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1);
}
