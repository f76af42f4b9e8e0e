using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace Daymark.Markdown;

/// <summary>A table in a box that scrolls where it is wider than the page: keys can reach the box (WCAG 2.1.1), and the table stays one.</summary>
internal sealed class ScrollingTable : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        if (!renderer.EnableHtmlForBlock)
        {
            base.Write(renderer, table);
            return;
        }
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"scroll\" tabindex=\"0\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
