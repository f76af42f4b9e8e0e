namespace Daymark.Model;

/// <summary>A body as HTML for its own page.</summary>
/// <param name="Content">All of it.</param>
/// <param name="Excerpt">Its beginning, balanced, free of ids, its links good on any page.</param>
internal sealed record BodyHtml(string Content, string Excerpt);
