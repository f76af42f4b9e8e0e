using Daymark.Cli;
using NodaTime.Testing;

namespace Daymark.Tests.Support;

/// <summary>One run of the command line in this process: what it printed and how it ended.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    /// <summary>Runs <c>daymark ARGS</c> in a folder, with a fixed clock and an environment of its own.</summary>
    public static async Task<CommandRun> In(
        string folder,
        IReadOnlyList<string> args,
        params (string Name, string Value)[] variables
    )
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var around = new Surroundings(
            new FakeClock(TestSite.Now),
            output,
            error,
            false,
            false,
            name => variables.FirstOrDefault(variable => variable.Name == name).Value,
            folder,
            ""
        );
        var code = await CommandLine.Run(args, around);
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
