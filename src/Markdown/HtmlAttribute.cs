namespace Daymark.Markdown;

/// <summary>An attribute of a tag, by offsets; without a value both offsets of it are its end.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Start">Of the name.</param>
/// <param name="ValueStart">Of the value, without quotes.</param>
/// <param name="End">After the closing quote.</param>
internal sealed record HtmlAttribute(string Name, int Start, int ValueStart, int ValueEnd, int End);
