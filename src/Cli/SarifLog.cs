using System.Text.Json;
using Daymark.Diagnostics;

namespace Daymark.Cli;

/// <summary>Problems as one document for code scanning (OASIS SARIF 2.1.0).</summary>
internal static class SarifLog
{
    public static string Of(IReadOnlyList<Problem> problems) =>
        JsonLine.Write(json =>
        {
            json.WriteString(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
            );
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            var kinds = problems
                .Select(problem => problem.Kind)
                .Distinct()
                .OrderBy(kind => kind.Code, StringComparer.Ordinal)
                .ToList();
            WriteTool(json, kinds);
            // Columns are counted in UTF-16 units, which is also the default (section 3.14.17).
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var problem in problems)
                WriteResult(json, problem, kinds.IndexOf(problem.Kind));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        });

    private static void WriteTool(Utf8JsonWriter json, List<ProblemKind> kinds)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Daymark");
        json.WriteString("version", Model.Version.Text);
        json.WriteStartArray("rules");
        foreach (var kind in kinds)
        {
            json.WriteStartObject();
            json.WriteString("id", kind.Code);
            WriteText(json, "shortDescription", kind.Summary);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", kind.Word);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Problem problem, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Kind.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", problem.Kind.Word);
        WriteText(
            json,
            "message",
            problem.Hint.Length == 0 ? problem.Message : $"{problem.Message}. {problem.Hint}"
        );
        if (problem.Location is { } at)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString(
                "uri",
                string.Join('/', at.File.Split('/').Select(Uri.EscapeDataString))
            );
            json.WriteEndObject();
            WriteRegion(json, at);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, SourceLocation at)
    {
        if (at.Line == 0)
            return;
        json.WriteStartObject("region");
        json.WriteNumber("startLine", at.Line);
        if (at.Column > 0)
        {
            json.WriteNumber("startColumn", at.Column);
            json.WriteNumber("endColumn", at.Column + at.Length);
        }
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
