using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.AutoLinks;

namespace Daymark.Markdown;

/// <summary>The list of what Markdown means here: CommonMark 0.31 and these extensions, none else.</summary>
internal static class MarkdownFeatures
{
    /// <summary>Shared by all threads; parsing and rendering keep their state elsewhere.</summary>
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseAlertBlocks(AlertTitle.Write)
        .UsePipeTables()
        .UseEmphasisExtras()
        .UseFootnotes()
        .UseTaskLists()
        .UseDefinitionLists()
        .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Use<CounterFeature>()
        .UsePreciseSourceLocation()
        .Build();
}
