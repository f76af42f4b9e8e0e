using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Parsers.Inlines;

namespace Daymark.Markdown;

/// <summary>The list of what Markdown means here: CommonMark 0.31 and these extensions, none else.</summary>
internal static class MarkdownFeatures
{
    /// <summary>Shared by all threads; parsing and rendering keep their state elsewhere.</summary>
    public static readonly MarkdownPipeline Pipeline = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseAlertBlocks(AlertTitle.Write)
            .UsePipeTables()
            .UseEmphasisExtras()
            .UseFootnotes()
            .UseTaskLists()
            .UseDefinitionLists()
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
            .Use<CounterFeature>()
            .Use<AccessibleHtml>()
            .UsePreciseSourceLocation();
        // It only counts, so it has to be asked before a parser that takes the line.
        builder.BlockParsers.Insert(0, new NestingGuard());
        builder.InlineParsers.Replace<HtmlEntityParser>(new EntityParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteCalls());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new LabelFolding());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new BracketGuard());
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new ExtraMarks());
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new TableRows());
        // In the place of the one that the extension would add.
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskMarker());
        return builder.Build();
    }
}
