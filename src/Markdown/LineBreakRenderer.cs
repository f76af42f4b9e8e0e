using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>A line may end right before a link or emphasis does: Markdig leaves that break out, and the words around it would run together.</summary>
internal sealed class LineBreakRenderer : LineBreakInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak)
    {
        var endsInline = renderer.IsLastInContainer && lineBreak.Parent?.Parent is not null;
        if (!endsInline)
            base.Write(renderer, lineBreak);
        else if (renderer.EnableHtmlForInline)
            renderer.EnsureLine();
        else
            renderer.Write(' ');
    }
}
