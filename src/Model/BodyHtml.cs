namespace Daymark.Model;

/// <summary>A body as HTML for its own page.</summary>
/// <param name="Content">All of it.</param>
/// <param name="Excerpt">Its beginning, balanced, free of ids, its links good on any page.</param>
/// <param name="Contents">Lists of links to its headings; empty when its front matter does not ask for them.</param>
internal sealed record BodyHtml(string Content, string Excerpt, string Contents)
{
    /// <summary>The body with counters that run as they were on the date of the message. Null where that makes no difference.</summary>
    public BodyHtml? Record { get; init; }

    /// <summary>The record, which may be the body as it is.</summary>
    public BodyHtml AsRecord() => Record ?? this;

    /// <summary>Null when there is nothing to list.</summary>
    public HtmlText? ContentsOrNull => Contents.Length > 0 ? new HtmlText(Contents) : null;
}
