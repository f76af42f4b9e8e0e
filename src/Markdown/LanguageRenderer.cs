using Daymark.Model;
using Markdig.Renderers;

namespace Daymark.Markdown;

/// <summary>Writes HTML, and knows the words of the language that the text is in.</summary>
internal sealed class LanguageRenderer(TextWriter writer, Words words) : HtmlRenderer(writer)
{
    public Words Words { get; } = words;
}
