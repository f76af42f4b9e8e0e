using Daymark.Diagnostics;
using Daymark.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>
/// Makes the links of a body good for its own page: links to Markdown files become the addresses of their pages,
/// links from the root get the sub-path of the site, and those that could run code are dropped.
/// </summary>
internal sealed class LinkRewriter(
    PostSource post,
    SourceText source,
    SiteIndex index,
    BaseUrl baseUrl,
    ProblemList problems
)
{
    public void Rewrite(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (LinkSafety.CanRunCode(link.Url ?? "", link.IsImage))
                Drop(link, link.Url!);
            else if (link.Url is { Length: > 0 } url)
                link.Url = Target(url, link.Span.Start);
        }
        foreach (
            var link in document
                .Descendants<AutolinkInline>()
                .Where(link => LinkSafety.CanRunCode(link.Url, false))
                .ToList()
        )
        {
            problems.Add(MarkdownProblems.Dangerous(At(link.Span.Start), link.Url));
            link.ReplaceBy(new LiteralInline(link.Url));
        }
    }

    private void Drop(LinkInline link, string url)
    {
        problems.Add(MarkdownProblems.Dangerous(At(link.Span.Start), url));
        var text = new ContainerInline();
        link.MoveChildrenAfter(text);
        link.ReplaceBy(text);
    }

    private string Target(string url, int offset)
    {
        if (
            url[0] is '#' or '?'
            || url.StartsWith("//", StringComparison.Ordinal)
            || LinkSafety.Scheme(url).Length > 0
        )
            return url;
        var end = url.IndexOfAny(['?', '#']);
        var (path, rest) = end < 0 ? (url, "") : (url[..end], url[end..]);
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            return Page(path, offset) is { } page ? baseUrl.Link(page) + rest : url;
        return path.StartsWith('/') ? baseUrl.Path + url[1..] : url;
    }

    private SitePath? Page(string path, int offset)
    {
        var file = RelativePath.Resolve(post.Path, Uri.UnescapeDataString(path));
        var target = file is null ? default : index.Find(file);
        if (target.State == LinkState.Missing)
            problems.Add(MarkdownProblems.Broken(At(offset), path));
        if (target.State == LinkState.HeldBack)
            problems.Add(MarkdownProblems.HeldBack(At(offset), path));
        return target.Path;
    }

    private SourceLocation At(int offset) => source.AtOffset(post.BodyStart + offset);
}
