using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Daymark.Markdown;

/// <summary>Prints a counter of a body. Where no tags may stand, such as in a picture's alternative text, it prints nothing.</summary>
internal sealed class CounterRenderer : HtmlObjectRenderer<CounterInline>
{
    protected override void Write(HtmlRenderer renderer, CounterInline obj)
    {
        if (renderer.EnableHtmlForInline)
            renderer.Write(obj.Html);
    }
}
