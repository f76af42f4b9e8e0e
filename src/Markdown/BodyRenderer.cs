using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;
using Markdig.Renderers;
using Markdig.Syntax;
using NodaTime;

namespace Daymark.Markdown;

/// <summary>Renders the body of a post or page as HTML for its own page, and its excerpt for all others.</summary>
internal sealed class BodyRenderer(
    SiteIndex index,
    BaseUrl baseUrl,
    BodyCounters counters,
    ProblemList problems
)
{
    /// <param name="own">The address of its page.</param>
    /// <param name="dropHeading">True when the first level-1 heading serves as the title, so that it does not stand twice.</param>
    /// <param name="day">The date of a post, at which its counters are frozen; null for a page.</param>
    public BodyHtml Render(
        PostSource post,
        SitePath own,
        bool dropHeading,
        LocalDate? day,
        Locale locale
    )
    {
        var source = post.Text();
        var document = BodyReader.Parse(
            source.Text[post.BodyStart..],
            source,
            post.BodyStart,
            problems
        );
        if (document is null)
            return new BodyHtml("", "");
        if (dropHeading && BodyReader.Heading(document) is { } heading)
            document.Remove(heading);
        new LinkRewriter(post, source, index, baseUrl, problems).Rewrite(document);
        counters.Fill(
            document,
            day,
            locale,
            (offset, length) => source.AtOffset(post.BodyStart + offset, length)
        );
        TableAlignment.ToClasses(document);
        var marker = ExcerptMarker.Take(document);
        var raw = RawHtml.IsIn(document);
        var content = Html(document, raw);
        var excerpt = post.FrontMatter.Summary is { } summary
            ? SummaryHtml.From(summary)
            : HtmlRelocator.Excerpt(Excerpt(document, marker, raw), baseUrl.Link(own));
        return new BodyHtml(content, excerpt);
    }

    private static string Excerpt(MarkdownDocument document, Block? marker, bool raw)
    {
        if (marker is not null && ExcerptMarker.CutBefore(document, marker))
            return Html(document, raw);
        return FirstParagraph.In(document) is { } paragraph ? Html(paragraph, raw) : "";
    }

    private static string Html(MarkdownObject tree, bool raw)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        MarkdownFeatures.Pipeline.Setup(renderer);
        renderer.Render(tree);
        return raw ? HtmlBalancer.Balance(writer.ToString()) : writer.ToString();
    }
}
