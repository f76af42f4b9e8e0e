using System.CommandLine;

namespace Daymark.Cli;

/// <summary><c>daymark completion</c>: a script with which a shell completes what is typed.</summary>
internal static class CompletionCommand
{
    public static Command Make(Surroundings around)
    {
        var shell = new Argument<string>("SHELL")
        {
            Description = "bash, zsh, fish or pwsh (PowerShell)",
        };
        shell.AcceptOnlyFromAmong([.. CompletionScripts.All.Select(script => script.Shell)]);
        var command = new Command("completion", "Print a script that completes verbs and options")
        {
            shell,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(shell);
            around.Out.Write(CompletionScripts.All.First(script => script.Shell == name).Text);
        });
        return command;
    }
}
