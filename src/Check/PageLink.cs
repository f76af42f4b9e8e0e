namespace Daymark.Check;

/// <summary>An address on a page.</summary>
/// <param name="Url">As a browser reads it.</param>
/// <param name="IsPart">True for what the page itself needs: pictures, scripts, style sheets, frames.</param>
internal readonly record struct PageLink(string Url, bool IsPart);
