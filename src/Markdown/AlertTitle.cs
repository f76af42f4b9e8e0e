using Daymark.Model;
using Markdig.Helpers;
using Markdig.Renderers;

namespace Daymark.Markdown;

/// <summary>The heading of a GitHub alert: its word alone, in the language of the text, since the style sheet draws the rest.</summary>
internal static class AlertTitle
{
    public static void Write(HtmlRenderer renderer, StringSlice kind)
    {
        var word = kind.ToString().ToLowerInvariant();
        if (word.Length == 0)
            return;
        renderer.Write("<p class=\"markdown-alert-title\">");
        renderer.WriteEscape(
            (renderer as LanguageRenderer)?.Words.Find($"alert_{word}")
                ?? char.ToUpperInvariant(word[0]) + word[1..]
        );
        renderer.WriteLine("</p>");
    }
}
