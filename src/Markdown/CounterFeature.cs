using Markdig;
using Markdig.Renderers;

namespace Daymark.Markdown;

/// <summary>Counters in bodies, as a Markdig extension.</summary>
internal sealed class CounterFeature : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.AddIfNotAlready<CounterParser>();

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.AddIfNotAlready<CounterRenderer>();
}
