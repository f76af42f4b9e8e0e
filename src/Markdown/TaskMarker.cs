using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>
/// The box of a task stands first in the line of its list item and has a blank behind it (GFM, task list items). Anywhere else
/// <c>[x](/a)</c> is a link, and <c>[x]</c> text.
/// </summary>
internal sealed class TaskMarker : TaskListInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        processor.Root is { FirstChild: null }
        && processor.Block is ParagraphBlock { Parent: ListItemBlock item } paragraph
        && item[0] == paragraph
        && item.Line == paragraph.Line
        && slice.PeekChar(3) is (' ' or '\t')
        && base.Match(processor, ref slice);
}
