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
        var printer = new ProblemPrinter(around.Error, around.ColourErrors, WantsJson(parsed));
        if (parsed.UnmatchedTokens is [var word, ..])
            printer.Print(
                CommandLineProblems.Wrong(
                    word.StartsWith('-') || command.Subcommands.Count > 0
                        ? $"`{word}` is no {(word.StartsWith('-') ? "option" : "verb")} of {VerbName.Of(command)}"
                        : $"{VerbName.Of(command)} takes only options, not `{word}`",
                    Spelling.Suggest(word, known)
                )
            );
        else
            foreach (var error in parsed.Errors)
                printer.Print(
                    CommandLineProblems.Wrong(
                        InOneLine(error.Message),
                        $"`{VerbName.Of(command)} --help` shows what can be written."
                    )
                );
        return ExitCode.WrongUse;
    }

    private static bool WantsJson(ParseResult parsed) =>
        parsed
            .Tokens.Zip(parsed.Tokens.Skip(1))
            .Any(pair => pair.First.Value == "--format" && pair.Second.Value == "json");

    /// <summary>System.CommandLine's words as the other problems are written.</summary>
    private static string InOneLine(string message) =>
        char.ToLowerInvariant(message[0])
        + message[1..]
            .Replace("\r", "", StringComparison.Ordinal)
            .Replace("\n\t", " ", StringComparison.Ordinal)
            .Replace('\'', '`')
            .TrimEnd('.');
}
