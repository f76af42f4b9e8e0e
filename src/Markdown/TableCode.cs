using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>In a table a bar within code is written with a backslash before it, which does not show (GFM, tables).</summary>
internal static class TableCode
{
    /// <param name="cells">The code in the cells of tables.</param>
    public static void Unescape(IEnumerable<CodeInline> cells)
    {
        foreach (var code in cells)
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
    }
}
