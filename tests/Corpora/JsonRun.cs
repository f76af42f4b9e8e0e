using System.Text.Json;
using Daymark.Tests.Support;

namespace Daymark.Tests.Corpora;

/// <summary>What a run with --format json said.</summary>
internal static class JsonRun
{
    /// <summary>A number of the summary.</summary>
    public static int Number(CommandRun run, string name)
    {
        Assert.True(run.Out.Length > 0, run.Error);
        using var json = JsonDocument.Parse(run.Out.TrimEnd().Split('\n')[^1]);
        return json.RootElement.GetProperty(name).GetInt32();
    }

    /// <summary>The problems; why is the last part of the message.</summary>
    public static IReadOnlyList<(string Severity, string File, string Why)> Problems(
        CommandRun run
    ) => [.. run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Problem)];

    private static (string, string, string) Problem(string line)
    {
        using var json = JsonDocument.Parse(line);
        var problem = json.RootElement;
        var message = problem.GetProperty("message").GetString()!;
        return (
            problem.GetProperty("severity").GetString()!,
            problem.TryGetProperty("file", out var file) ? file.GetString()! : "",
            message[(message.IndexOf(": ", StringComparison.Ordinal) + 1)..].Trim()
        );
    }
}
