namespace Daymark.Model;

/// <summary>A body as HTML for its own page.</summary>
/// <param name="Content">All of it.</param>
/// <param name="Excerpt">Its beginning, balanced, free of ids, its links good on any page.</param>
/// <param name="Contents">Lists of links to its headings; empty when its front matter does not ask for them.</param>
internal sealed record BodyHtml(string Content, string Excerpt, string Contents)
{
    /// <summary>Null when there is nothing to list.</summary>
    public HtmlText? ContentsOrNull => Contents.Length > 0 ? new HtmlText(Contents) : null;
}
