using Daymark.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>Marks links to other hosts as site.yml wants.</summary>
internal sealed class ExternalLinks(LinkMarks marks, BaseUrl baseUrl)
{
    private readonly string? host = baseUrl.IsKnown ? new Uri(baseUrl.Origin).Authority : null;
    private readonly bool areMarked = marks.Rel is not null || marks.Class is not null;

    public void Mark(MarkdownObject link, string url)
    {
        if (!areMarked || !LeadsElsewhere(url))
            return;
        var attributes = link.GetAttributes();
        if (marks.Class is { } name)
            attributes.AddClass(name);
        if (marks.Rel is { } rel)
            attributes.AddProperty("rel", rel);
    }

    private bool LeadsElsewhere(string url)
    {
        var whole = url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url;
        return LinkSafety.Scheme(whole) is "http" or "https"
            && Uri.TryCreate(whole, UriKind.Absolute, out var uri)
            && !uri.Authority.Equals(host, StringComparison.OrdinalIgnoreCase);
    }
}
