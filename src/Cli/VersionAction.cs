using System.CommandLine;
using System.CommandLine.Invocation;

namespace Daymark.Cli;

/// <summary>What <c>--version</c> prints: the version alone, whatever program it runs in.</summary>
internal sealed class VersionAction(Surroundings around) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        around.Out.WriteLine(Model.Version.Text);
        return ExitCode.Fine;
    }
}
