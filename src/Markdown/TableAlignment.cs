using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>Turns the alignment of table columns into classes: inline styles would break a strict content security policy.</summary>
internal static class TableAlignment
{
    public static void ToClasses(IEnumerable<Table> tables)
    {
        foreach (var table in tables)
        {
            foreach (var row in table.OfType<TableRow>())
            {
                for (var i = 0; i < row.Count && i < table.ColumnDefinitions.Count; i++)
                    AddClass(row[i], table.ColumnDefinitions[i].Alignment);
            }
            foreach (var column in table.ColumnDefinitions)
                (column.Alignment, column.Width) = (null, 0);
        }
    }

    private static void AddClass(Block cell, TableColumnAlign? alignment)
    {
        if (alignment is TableColumnAlign.Center)
            cell.GetAttributes().AddClass("align-center");
        if (alignment is TableColumnAlign.Right)
            cell.GetAttributes().AddClass("align-right");
    }
}
