using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Daymark.Markdown;

/// <summary>Writes a <see cref="TaskLabel"/>.</summary>
internal sealed class TaskLabelRenderer : HtmlObjectRenderer<TaskLabel>
{
    protected override void Write(HtmlRenderer renderer, TaskLabel label)
    {
        if (renderer.EnableHtmlForInline)
            renderer.Write("<label>");
        renderer.WriteChildren(label);
        if (renderer.EnableHtmlForInline)
            renderer.Write("</label>");
    }
}
