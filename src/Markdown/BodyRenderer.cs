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
    /// <param name="words">The theme's words in the language of the text.</param>
    /// <param name="day">The date of a post, at which its counters are frozen; null for a page.</param>
    public BodyHtml Render(
        PostSource post,
        SitePath own,
        bool dropHeading,
        LocalDate? day,
        Locale locale,
        Words words
    )
    {
        var source = post.Text();
        try
        {
            return Render(post, source, own, dropHeading, day, locale, words);
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
        Words words
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
            (offset, length) => source.AtOffset(post.BodyStart + offset, length)
        );
        TableAlignment.ToClasses(document);
        TableCode.Unescape(document);
        var marker = ExcerptMarker.Take(document);
        Func<string, string> tame = RawHtml.IsIn(document)
            ? html => CodeInHtml.Drop(HtmlBalancer.Balance(html), text, targets.At, problems)
            : html => html;
        var said = HasAlerts(text) ? words : null;
        var content = tame(Html(document, said));
        var excerpt = post.FrontMatter.Summary is { } summary
            ? SummaryHtml.From(summary)
            : HtmlRelocator.Excerpt(tame(Excerpt(document, marker, said)), baseUrl.Link(own));
        return new BodyHtml(content, excerpt);
    }

    /// <summary>Alerts alone say something that their author did not write.</summary>
    private static bool HasAlerts(string text) => text.Contains("[!", StringComparison.Ordinal);

    private static string Excerpt(MarkdownDocument document, Block? marker, Words? words)
    {
        if (marker is not null && ExcerptMarker.CutBefore(document, marker))
            return Html(document, words);
        return FirstParagraph.In(document) is { } paragraph ? Html(paragraph) : "";
    }

    /// <summary>The pipeline keeps renderers of whole documents ready; one that knows words is made where they are needed.</summary>
    private static string Html(MarkdownDocument document, Words? words)
    {
        if (words is null)
            return document.ToHtml(MarkdownFeatures.Pipeline);
        using var writer = new StringWriter();
        return Html(document, new LanguageRenderer(writer, words), writer);
    }

    private static string Html(MarkdownObject tree)
    {
        using var writer = new StringWriter();
        return Html(tree, new HtmlRenderer(writer), writer);
    }

    private static string Html(MarkdownObject tree, HtmlRenderer renderer, StringWriter writer)
    {
        MarkdownFeatures.Pipeline.Setup(renderer);
        renderer.Render(tree);
        return writer.ToString();
    }
}
