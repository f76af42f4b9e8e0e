namespace Daymark.Model;

/// <summary>An undated page with its body.</summary>
internal sealed record Page(PageEntry Entry, PostBody Body);
