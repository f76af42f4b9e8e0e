using System.CommandLine;

namespace Daymark.Cli;

/// <summary>What a person can type: the list of verbs.</summary>
internal static class CommandLine
{
    private static readonly IReadOnlyList<Func<Surroundings, Command>> Verbs =
    [
        InitCommand.Make,
        NewCommand.Make,
        BuildCommand.Make,
        ServeCommand.Make,
        ListCommand.Make,
        CountersCommand.Make,
        NextCommand.Make,
        ImportCommand.Make,
        CiCommand.Make,
        SchemaCommand.Make,
        CompletionCommand.Make,
    ];

    /// <summary>Runs a command line and returns its exit code.</summary>
    public static async Task<int> Run(IReadOnlyList<string> args, Surroundings around)
    {
        // Response files are off: a post may well be called "@x".
        var parsed = Root(around)
            .Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not Suggestions)
            return UsageErrors.Print(parsed, around);
        var invocation = new InvocationConfiguration
        {
            Output = around.Out,
            Error = around.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
        };
        return await parsed.InvokeAsync(invocation);
    }

    /// <summary>The whole tree of verbs and options.</summary>
    public static RootCommand Root(Surroundings around)
    {
        var root = new RootCommand(
            "Daymark builds sites that keep count: dated messages, and the days that have passed since."
        )
        {
            HelpName = "daymark",
        };
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(around);
        foreach (var verb in Verbs)
            root.Subcommands.Add(verb(around));
        ExampleHelp.AddTo(root);
        Suggestions.AddTo(root, around);
        return root;
    }
}
