namespace Daymark.Model;

/// <summary>Where a link to a Markdown file leads.</summary>
/// <param name="Path">The address of the page; null when there is none to link to.</param>
internal readonly record struct LinkTarget(LinkState State, SitePath? Path);
