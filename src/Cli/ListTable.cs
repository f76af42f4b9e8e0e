using System.Text;

namespace Daymark.Cli;

/// <summary>Lists for people: a table on a terminal; elsewhere tabs between the cells and no heading, for other programs.</summary>
internal static class ListTable
{
    private const string Between = "  ";
    private static readonly string[] Heading = ["state", "date", "url", "title"];

    public static string Of(IReadOnlyList<ListRow> listed, bool onTerminal)
    {
        var rows = listed.Select(row => row.Cells()).ToList();
        if (!onTerminal)
            return string.Concat(rows.Select(row => string.Join('\t', row) + "\n"));
        rows.Insert(0, Heading);
        var widths = Enumerable
            .Range(0, Heading.Length)
            .Select(column => rows.Max(row => TerminalWidth.Of(row[column])))
            .ToList();
        var table = new StringBuilder();
        foreach (var row in rows)
        {
            // Nothing stands right of the last column.
            for (var column = 0; column < Heading.Length - 1; column++)
                table
                    .Append(row[column])
                    .Append(' ', widths[column] - TerminalWidth.Of(row[column]))
                    .Append(Between);
            table.Append(row[^1]).Append('\n');
        }
        return table.ToString();
    }
}
