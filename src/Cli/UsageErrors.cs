using System.CommandLine;
using System.Text.RegularExpressions;
using Daymark.Diagnostics;

namespace Daymark.Cli;

/// <summary>Says what is wrong with a command line, with the nearest right word.</summary>
internal static partial class UsageErrors
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
                printer.Print(Explained(InOneLine(error.Message), VerbName.Of(command)));
        return ExitCode.WrongUse;
    }

    /// <summary>The two sentences of System.CommandLine that people meet most, in our words; all others as they are.</summary>
    private static Problem Explained(string message, string verb)
    {
        var help = $"`{verb} --help` shows what can be written.";
        if (Missing().Match(message) is { Success: true } missing)
            return CommandLineProblems.Wrong(
                $"`{verb}` needs {missing.Groups["name"].Value}",
                help
            );
        if (Choice().Match(message) is not { Success: true } choice)
            return CommandLineProblems.Wrong(message, help);
        var (word, known) = (choice.Groups["word"].Value, choice.Groups["known"].Value.Split('`'));
        var words = known.Where(one => one.Trim().Length > 0).ToList();
        return CommandLineProblems.Wrong(
            $"`{word}` is none of {string.Join(", ", words)}",
            Spelling.Nearest(word, words) is { } near ? $"Did you mean `{near}`?" : help
        );
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

    [GeneratedRegex("^required argument `(?<name>[^`]*)` missing", RegexOptions.CultureInvariant)]
    private static partial Regex Missing();

    [GeneratedRegex(
        "^argument `(?<word>.*)` not recognized\\. Must be one of: (?<known>.*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Choice();
}
