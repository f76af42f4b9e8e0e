using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>In a table a bar within code is written with a backslash before it, which does not show (GFM, tables).</summary>
internal static class TableCode
{
    public static void Unescape(IEnumerable<Table> tables)
    {
        foreach (var code in tables.SelectMany(table => table.Descendants<CodeInline>()))
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
    }
}
