namespace Daymark.Model;

/// <summary>A way to reach the office.</summary>
/// <param name="Href">Where it links to, such as <c>tel:+442079460000</c>; null for plain text.</param>
internal sealed record Contact(string Label, string Value, string? Href);
