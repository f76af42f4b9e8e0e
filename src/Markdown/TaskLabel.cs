using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>The words of a task with its box before them: they name the box for those who do not see that they stand beside it.</summary>
internal sealed class TaskLabel : ContainerInline
{
    public static void Wrap(TaskList box)
    {
        if (box.Parent is not { } line)
            return;
        var label = new TaskLabel();
        for (Inline? next = box; next is not null; )
        {
            var (current, after) = (next, next.NextSibling);
            current.Remove();
            label.AppendChild(current);
            next = after;
        }
        line.AppendChild(label);
    }
}
