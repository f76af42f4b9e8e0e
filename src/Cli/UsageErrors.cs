using System.CommandLine;
using Daymark.Diagnostics;

namespace Daymark.Cli;

/// <summary>Says what is wrong with a command line, with the nearest right word.</summary>
internal static class UsageErrors
{
    public static int Print(ParseResult parsed, Surroundings around)
    {
        var command = parsed.CommandResult.Command;
        var known = command
            .Subcommands.Select(verb => verb.Name)
            .Concat(command.Options.Select(option => option.Name))
            .ToList();
        var printer = new ProblemPrinter(around.Error, around.ColourErrors, json: false);
        if (parsed.UnmatchedTokens is [var word, ..])
            printer.Print(
                CommandLineProblems.Wrong(
                    $"`{word}` is no {(word.StartsWith('-') ? "option" : "verb")} of {Name(command)}",
                    Spelling.Suggest(word, known)
                )
            );
        else
            foreach (var error in parsed.Errors)
                printer.Print(
                    CommandLineProblems.Wrong(error.Message, $"See {Name(command)} --help.")
                );
        return ExitCode.WrongUse;
    }

    private static string Name(Command command) =>
        command is RootCommand ? "daymark" : $"daymark {command.Name}";
}
