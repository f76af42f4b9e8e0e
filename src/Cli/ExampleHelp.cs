using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Daymark.Cli;

/// <summary>What <c>--help</c> prints: the usual help, then examples.</summary>
internal sealed class ExampleHelp(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    /// <summary>Gives the whole tree of verbs this help.</summary>
    public static void AddTo(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExampleHelp((HelpAction)help.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        var examples = Examples.Of(VerbName.Of(parseResult.CommandResult.Command));
        if (examples.Count == 0)
            return code;
        var output = parseResult.InvocationConfiguration.Output;
        output.Write("Examples:\n");
        foreach (var example in examples)
            output.Write($"  {example}\n");
        return code;
    }
}
