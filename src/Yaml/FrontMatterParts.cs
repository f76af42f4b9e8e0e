namespace Daymark.Yaml;

/// <summary>A text cut into front matter and body.</summary>
/// <param name="Yaml">The lines between the fences, with their ends; empty when there is no front matter.</param>
/// <param name="LinesBefore">Lines of the file above <paramref name="Yaml"/>.</param>
/// <param name="BodyStart">Offset of the first character of the body.</param>
internal sealed record FrontMatterParts(string Yaml, int LinesBefore, int BodyStart);
