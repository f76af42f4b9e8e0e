using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Model.Images;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NodaTime;

namespace Daymark.Markdown;

/// <summary>Renders the body of a post or page as HTML for its own page, and its excerpt for all others.</summary>
internal sealed class BodyRenderer(
    SiteIndex index,
    BaseUrl baseUrl,
    BodyCounters counters,
    MarkdownConfig markdown,
    ImageSizes images,
    ProblemList problems
)
{
    private readonly ExternalLinks external = new(markdown.ExternalLinks, baseUrl);

    /// <param name="own">The address of its page.</param>
    /// <param name="dropHeading">True when the first level-1 heading serves as the title, so that it does not stand twice.</param>
    /// <param name="words">The theme's words in the language of the text.</param>
    /// <param name="day">The date of a post, at which its counters are frozen; null for a page.</param>
    /// <param name="asRecord">True to freeze running counters, too: see <see cref="PostBody.AsRecord"/>.</param>
    public BodyHtml Render(
        PostSource post,
        SitePath own,
        bool dropHeading,
        LocalDate? day,
        Locale locale,
        Words words,
        bool asRecord
    )
    {
        var source = post.Text();
        try
        {
            return Render(post, source, own, dropHeading, day, locale, words, asRecord);
        }
        catch (ArgumentException e) when (BodyReader.IsTooDeep(e))
        {
            problems.Add(MarkdownProblems.TooDeep(source.AtOffset(post.BodyStart)));
            return new BodyHtml("", "", "");
        }
    }

    private BodyHtml Render(
        PostSource post,
        SourceText source,
        SitePath own,
        bool dropHeading,
        LocalDate? day,
        Locale locale,
        Words words,
        bool asRecord
    )
    {
        var text = source.Text[post.BodyStart..];
        var document = BodyReader.Parse(text);
        if (dropHeading && BodyReader.Heading(document) is { } heading)
            document.Remove(heading);
        var targets = new LinkTargets(post, source, index, baseUrl, problems);
        var marker = markdown.RawHtml ? null : ExcerptMarker.Take(document);
        if (!markdown.RawHtml)
            HtmlAsText.Write(document, targets.At, problems);
        var nodes = document.Descendants().ToList();
        var headings = nodes.OfType<HeadingBlock>().ToList();
        HeadingIds.Assign(headings);
        new LinkRewriter(targets, new Pictures(images, baseUrl, own), external, problems).Rewrite(
            nodes
        );
        counters.Fill(
            nodes.OfType<CounterInline>(),
            day,
            locale,
            (offset, length) => source.AtOffset(post.BodyStart + offset, length),
            asRecord
        );
        TableAlignment.ToClasses(nodes.OfType<Table>());
        TableCode.Unescape(nodes.OfType<Table>());
        foreach (var box in nodes.OfType<TaskList>())
            TaskLabel.Wrap(box);
        var hasHtml = nodes.Any(node => node is HtmlBlock or HtmlInline);
        marker ??= hasHtml ? ExcerptMarker.Take(document) : null;
        Func<string, string> tame =
            hasHtml && RawHtml.IsIn(document)
                ? html => CodeInHtml.Drop(HtmlBalancer.Balance(html), text, targets.At, problems)
                : html => html;
        var said = HasAlerts(text) ? words : null;
        var content = tame(BodyHtmlWriter.Write(document, markdown.HeadingLinks, said));
        var excerpt = post.FrontMatter.Summary is { } summary
            ? SummaryHtml.From(summary)
            : HtmlRelocator.Excerpt(tame(Excerpt(document, marker, said)), baseUrl.Link(own));
        return new BodyHtml(
            content,
            excerpt,
            post.FrontMatter.Toc ? TableOfContents.Of(headings) : ""
        );
    }

    /// <summary>Alerts alone say something that their author did not write.</summary>
    private static bool HasAlerts(string text) => text.Contains("[!", StringComparison.Ordinal);

    private static string Excerpt(MarkdownDocument document, Block? marker, Words? words)
    {
        if (marker is not null && ExcerptMarker.CutBefore(document, marker))
            return BodyHtmlWriter.Write(document, words: words);
        return FirstParagraph.In(document) is { } paragraph ? BodyHtmlWriter.Write(paragraph) : "";
    }
}
