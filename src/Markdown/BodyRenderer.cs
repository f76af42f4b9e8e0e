using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Model.Images;
using Markdig.Syntax;

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

    public BodyHtml Render(BodyRequest request)
    {
        try
        {
            return Rendered(request);
        }
        catch (ArgumentException e) when (BodyReader.IsTooDeep(e))
        {
            var post = request.Post;
            problems.Add(MarkdownProblems.TooDeep(post.Text().AtOffset(post.BodyStart)));
            return new BodyHtml("", "", "");
        }
    }

    private BodyHtml Rendered(BodyRequest request)
    {
        var post = request.Post;
        var text = post.Body();
        var document = BodyReader.Parse(text);
        if (request.DropHeading && BodyReader.Heading(document) is { } heading)
            document.Remove(heading);
        var targets = new LinkTargets(post, index, baseUrl, problems);
        var marker = markdown.RawHtml
            ? null
            : ExcerptMarker.Take(document.Descendants<HtmlBlock>().ToList());
        if (!markdown.RawHtml)
            HtmlAsText.Write(document, targets.At, problems);
        var nodes = BodyNodes.Of(document);
        HeadingIds.Assign(nodes.Headings);
        new LinkRewriter(
            targets,
            new Pictures(images, baseUrl, request.Own),
            external,
            problems
        ).Rewrite(nodes.Links);
        if (markdown.HeadingOutline)
            new HeadingOutline().Close(nodes.Outline);
        var said = HasAlerts(text) ? request.Words : null;
        var numbers = nodes.Counters;
        counters.Fill(numbers, request.Day, request.Locale, targets.At);
        TableAlignment.ToClasses(nodes.Tables);
        TableCode.Unescape(nodes.CellCode);
        nodes.Boxes.ForEach(TaskLabel.Wrap);
        UnknownElements.Tell(nodes.Html, text, targets.At, problems);
        marker ??= ExcerptMarker.Take(nodes.Html.OfType<HtmlBlock>());
        Func<string, string> tame = nodes.Html.Any(RawHtml.Is)
            ? html => CodeInHtml.Drop(HtmlBalancer.Balance(html), text, targets.At, problems)
            : html => html;
        var turns = numbers.Any(number => number.Record is not null);
        string Written(MarkdownDocument tree) =>
            tame(NumberedHosts.Mend(BodyHtmlWriter.Write(tree, said), text));
        LinkedHeading.Mark(nodes.Headings, markdown.HeadingLinks && !request.AsRecord);
        var content = Written(document);
        LinkedHeading.Mark(nodes.Headings, false);
        Turn(numbers);
        var record = turns ? Written(document) : null;
        Turn(numbers);
        // From here on the document may be cut.
        var beginning = post.FrontMatter.Summary is null ? Beginning(document, marker) : null;
        string Excerpt() =>
            post.FrontMatter.Summary is { } summary ? SummaryHtml.From(summary)
            : beginning is null ? ""
            : HtmlRelocator.Excerpt(Written(beginning), baseUrl.Link(request.Own));
        var excerpt = Excerpt();
        Turn(numbers);
        return new BodyHtml(
            content,
            excerpt,
            post.FrontMatter.Toc ? TableOfContents.Of(nodes.Headings) : ""
        )
        {
            Record = record is null ? null : new BodyHtml(record, Excerpt(), ""),
        };
    }

    private static void Turn(List<CounterInline> numbers)
    {
        foreach (var number in numbers)
            number.Turn();
    }

    /// <summary>Alerts alone say something that their author did not write.</summary>
    private static bool HasAlerts(string text) => text.Contains("[!", StringComparison.Ordinal);

    /// <summary>What an excerpt is made of: the document cut at its marker, or its first paragraph; null when it has none.</summary>
    private static MarkdownDocument? Beginning(MarkdownDocument document, Block? marker) =>
        marker is not null && ExcerptMarker.CutBefore(document, marker)
            ? document
            : FirstParagraph.TakeFrom(document);
}
