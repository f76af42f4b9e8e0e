using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;
using Markdig;
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
    /// <param name="asRecord">True to freeze running counters, too: see <see cref="PostBody.AsRecord"/>.</param>
    public BodyHtml Render(
        PostSource post,
        SitePath own,
        bool dropHeading,
        LocalDate? day,
        Locale locale,
        bool asRecord
    )
    {
        var source = post.Text();
        try
        {
            return Render(post, source, own, dropHeading, day, locale, asRecord);
        }
        catch (ArgumentException e) when (BodyReader.IsTooDeep(e))
        {
            problems.Add(MarkdownProblems.TooDeep(source.AtOffset(post.BodyStart)));
            return new BodyHtml("", "");
        }
    }

    private BodyHtml Render(
        PostSource post,
        SourceText source,
        SitePath own,
        bool dropHeading,
        LocalDate? day,
        Locale locale,
        bool asRecord
    )
    {
        var text = source.Text[post.BodyStart..];
        var document = BodyReader.Parse(text);
        if (dropHeading && BodyReader.Heading(document) is { } heading)
            document.Remove(heading);
        HeadingIds.Assign(document);
        var targets = new LinkTargets(post, source, index, baseUrl, problems);
        new LinkRewriter(targets, problems).Rewrite(document);
        counters.Fill(
            document,
            day,
            locale,
            (offset, length) => source.AtOffset(post.BodyStart + offset, length),
            asRecord
        );
        TableAlignment.ToClasses(document);
        TableCode.Unescape(document);
        var marker = ExcerptMarker.Take(document);
        Func<string, string> tame = RawHtml.IsIn(document)
            ? html => CodeInHtml.Drop(HtmlBalancer.Balance(html), text, targets.At, problems)
            : html => html;
        var content = tame(Html(document));
        var excerpt = post.FrontMatter.Summary is { } summary
            ? SummaryHtml.From(summary)
            : HtmlRelocator.Excerpt(tame(Excerpt(document, marker)), baseUrl.Link(own));
        return new BodyHtml(content, excerpt);
    }

    private static string Excerpt(MarkdownDocument document, Block? marker)
    {
        if (marker is not null && ExcerptMarker.CutBefore(document, marker))
            return Html(document);
        return FirstParagraph.In(document) is { } paragraph ? Html(paragraph) : "";
    }

    /// <summary>The pipeline keeps renderers of whole documents ready.</summary>
    private static string Html(MarkdownDocument document) =>
        document.ToHtml(MarkdownFeatures.Pipeline);

    private static string Html(MarkdownObject tree)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        MarkdownFeatures.Pipeline.Setup(renderer);
        renderer.Render(tree);
        return writer.ToString();
    }
}
