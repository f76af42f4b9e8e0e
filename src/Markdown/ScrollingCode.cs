using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>A block of code, which scrolls where its lines are wider than the page: keys can reach it (WCAG 2.1.1).</summary>
internal sealed class ScrollingCode : CodeBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, CodeBlock code)
    {
        if (!renderer.EnableHtmlForBlock)
        {
            base.Write(renderer, code);
            return;
        }
        renderer.EnsureLine();
        renderer.Write("<pre tabindex=\"0\"><code");
        renderer.WriteAttributes(code);
        renderer.Write('>');
        renderer.WriteLeafRawLines(code, writeEndOfLines: true, escape: true);
        renderer.WriteLine("</code></pre>");
    }
}
