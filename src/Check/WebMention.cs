namespace Daymark.Check;

/// <summary>A page that links to another host.</summary>
/// <param name="Page">The number of its file.</param>
/// <param name="Url">The link as it stands there.</param>
internal readonly record struct WebMention(int Page, string Url);
