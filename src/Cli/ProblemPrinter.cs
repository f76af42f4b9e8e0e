using System.Globalization;
using Daymark.Diagnostics;

namespace Daymark.Cli;

/// <summary>Writes problems for people (place, source line, caret, what to do) or as one JSON object a line.</summary>
internal sealed class ProblemPrinter(TextWriter writer, bool colour, bool json)
{
    /// <summary>Longer source lines are shown around the caret only.</summary>
    private const int Width = 110;

    public void Print(Problem problem)
    {
        if (json)
        {
            writer.WriteLine(ProblemJson.Of(problem));
            return;
        }
        var word = Paint(
            problem.Kind.Word,
            problem.Kind.Severity switch
            {
                Severity.Error => "31;1",
                Severity.Warning => "33;1",
                _ => "36;1",
            }
        );
        var place = problem.Location is { } at ? $"{at}: " : "";
        writer.WriteLine($"{place}{word} {problem.Kind.Code}: {problem.Message}");
        if (problem.Location is { SourceLine: { Length: > 0 } line } location)
            PrintLine(location, line);
        if (problem.Hint.Length > 0)
            writer.WriteLine($"  {Paint("hint:", "36")} {problem.Hint}");
    }

    private void PrintLine(SourceLocation location, string line)
    {
        var number = location.Line.ToString(CultureInfo.InvariantCulture);
        var column = Math.Clamp(location.Column, 1, line.Length + 1) - 1;
        var from = line.Length > Width ? Math.Clamp(column - Width / 2, 0, line.Length - Width) : 0;
        var shown = line.Substring(from, Math.Min(Width, line.Length - from)).Replace('\t', '→');
        writer.WriteLine($"  {number} | {shown}");
        if (location.Column == 0)
            return;
        var length = Math.Clamp(location.Length, 1, Math.Max(1, shown.Length - (column - from)));
        writer.WriteLine(
            $"  {new string(' ', number.Length)} | {new string(' ', column - from)}{Paint(new string('^', length), "31")}"
        );
    }

    private string Paint(string text, string code) => colour ? $"\e[{code}m{text}\e[0m" : text;
}
