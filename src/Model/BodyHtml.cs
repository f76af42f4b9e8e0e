namespace Daymark.Model;

/// <summary>A body as HTML for its own page.</summary>
/// <param name="Content">All of it.</param>
/// <param name="Excerpt">Its beginning, balanced, free of ids, its links good on any page.</param>
/// <param name="Contents">Lists of links to its headings; empty when its front matter does not ask for them.</param>
internal sealed record BodyHtml(string Content, string Excerpt, string Contents)
{
    /// <summary>
    /// The body as the record it is, for feeds, the search and whatever else no night may change: counters that run read as on
    /// the date of the message, and headings have no links to themselves. Null where that makes no difference.
    /// </summary>
    public BodyHtml? Record { get; init; }

    /// <summary>The record, which may be the body as it is.</summary>
    public BodyHtml AsRecord() => Record ?? this;

    /// <summary>Null when there is nothing to list.</summary>
    public HtmlText? ContentsOrNull => Contents.Length > 0 ? new HtmlText(Contents) : null;
}
