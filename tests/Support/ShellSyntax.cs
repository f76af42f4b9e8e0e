using System.Diagnostics;

namespace Daymark.Tests.Support;

/// <summary>Asks a real shell, where the machine has one, whether it can read a script.</summary>
internal static class ShellSyntax
{
    /// <summary>What bash says against a script; empty when nothing, or when there is no bash.</summary>
    public static string Complaint(string script) =>
        OperatingSystem.IsWindows() || !File.Exists("/bin/bash")
            ? ""
            : Run("/bin/bash", ["-n", "-c", WithoutExpressions(script)], null).Error;

    /// <summary>Runs a program of the machine and gives what it printed.</summary>
    public static (string Out, string Error) Run(
        string program,
        IReadOnlyList<string> args,
        string? firstOnPath
    )
    {
        var start = new ProcessStartInfo(program, args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        if (firstOnPath is not null)
            start.Environment["PATH"] =
                $"{firstOnPath}:{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, error.Result);
    }

    /// <summary>GitHub puts values in place of its expressions before a shell sees them.</summary>
    private static string WithoutExpressions(string script) =>
        System.Text.RegularExpressions.Regex.Replace(script, @"\$\{\{.*?\}\}", "value");
}
