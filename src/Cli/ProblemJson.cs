using Daymark.Diagnostics;

namespace Daymark.Cli;

/// <summary>A problem as one line of JSON.</summary>
internal static class ProblemJson
{
    public static string Of(Problem problem) =>
        JsonLine.Write(json =>
        {
            json.WriteString("type", "problem");
            json.WriteString("code", problem.Kind.Code);
            json.WriteString("severity", problem.Kind.Word);
            if (problem.Location is { } at)
            {
                json.WriteString("file", at.File);
                if (at.Line > 0)
                    json.WriteNumber("line", at.Line);
                if (at.Column > 0)
                    json.WriteNumber("column", at.Column);
            }
            json.WriteString("message", problem.Message);
            if (problem.Hint.Length > 0)
                json.WriteString("hint", problem.Hint);
        });
}
