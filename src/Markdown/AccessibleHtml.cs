using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace Daymark.Markdown;

/// <summary>What is written otherwise than Markdig does, so that everyone can use it. Comes after the extensions whose output it changes.</summary>
internal sealed class AccessibleHtml : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) { }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new ScrollingCode());
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new LinkedHeading());
        renderer.ObjectRenderers.Replace<LineBreakInlineRenderer>(new LineBreakRenderer());
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTable());
        renderer.ObjectRenderers.Add(new TaskLabelRenderer());
    }
}
