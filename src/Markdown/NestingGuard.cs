using Markdig.Parsers;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>Stops at the first block within too many lists and quotes: Markdig itself counts only when all blocks are read, which may take hours.</summary>
internal sealed class NestingGuard : BlockParser
{
    /// <summary>Markdig's own limit for blocks and inlines together.</summary>
    private const int Deepest = 128;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (var block = processor.CurrentContainer; block is not null; block = block.Parent)
            depth++;
        return depth <= Deepest
            ? BlockState.None
            : throw new ArgumentException("the blocks are nested too deeply", nameof(processor));
    }
}
