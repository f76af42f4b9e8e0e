using System.Diagnostics;

namespace Daymark.Tests.Support;

/// <summary>One run of the built program as a process of its own, for what no run within this one can show: the machine around it, and its end.</summary>
internal static class ProgramRun
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "daymark.dll");

    /// <summary>Starts <c>daymark ARGS</c> in a folder.</summary>
    /// <param name="shell">What a shell does before, such as setting a limit; null for no shell.</param>
    public static Process Start(
        string folder,
        IReadOnlyList<string> args,
        IReadOnlyDictionary<string, string>? environment = null,
        string? shell = null
    )
    {
        var start = new ProcessStartInfo(shell is null ? Runtime : "/bin/sh")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (shell is not null)
            foreach (var word in new[] { "-c", shell + "; exec \"$@\"", "sh", Runtime })
                start.ArgumentList.Add(word);
        start.ArgumentList.Add(Program);
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        start.Environment.Remove("SOURCE_DATE_EPOCH");
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Waits for its end.</summary>
    public static async Task<CommandRun> End(Process process)
    {
        var (output, error) = (
            process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)
        );
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandRun(process.ExitCode, await output, await error);
    }

    private static string Runtime =>
        Environment.ProcessPath is { } path && IsDotnet(path) ? path : "dotnet";

    private static bool IsDotnet(string path) =>
        Path.GetFileNameWithoutExtension(path).Equals("dotnet", StringComparison.Ordinal);
}
