using Daymark.Diagnostics;

namespace Daymark.Model;

/// <summary>A Markdown file of posts/ or pages/ with its front matter read and its body not yet.</summary>
/// <param name="BodyStart">Offset of the first character after the front matter.</param>
internal sealed record PostSource(SourceFile File, FrontMatter FrontMatter, int BodyStart)
{
    public string Path => File.Path;

    /// <summary>True for an index.md in a folder of its own: the files beside it belong to it.</summary>
    public static bool IsBundle(string path) =>
        path.EndsWith("/index.md", StringComparison.OrdinalIgnoreCase)
        && path.Count(c => c == '/') > 1;

    /// <summary>The whole text again. It was readable once, so it is now.</summary>
    public SourceText Text() =>
        File.Decode(new ProblemList())
        ?? throw new InvalidOperationException($"{Path} was UTF-8 a moment ago.");

    /// <summary>What comes after the front matter.</summary>
    public string Body() => File.DecodeBody(BodyStart) ?? Text().Text[BodyStart..];

    /// <summary>The place of a value of the front matter, for a problem.</summary>
    public SourceLocation At(TextPlace place) => Text().At(place.Line, place.Column, place.Length);
}
