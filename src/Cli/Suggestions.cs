using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Daymark.Cli;

/// <summary>
/// Answers the scripts of <c>daymark completion</c>: <c>[suggest:N] "LINE"</c> prints the words that may stand at offset N of a
/// line without the program's name, one a line, verbs and values before options.
/// </summary>
internal sealed class Suggestions(SuggestDirective directive, Surroundings around)
    : SynchronousCommandLineAction
{
    /// <summary>Other ways to write --help, which would stand first in every list.</summary>
    private static readonly string[] Unsaid = ["-?", "-h", "/?", "/h"];

    public static void AddTo(RootCommand root, Surroundings around)
    {
        var directive = root.Directives.OfType<SuggestDirective>().Single();
        directive.Action = new Suggestions(directive, around);
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var line =
            parseResult.Tokens.LastOrDefault(token => token.Type != TokenType.Directive)?.Value
            ?? "";
        var written = parseResult.GetResult(directive) is { Values: [var value, ..] }
            ? value
            : null;
        var position =
            int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at <= line.Length
                ? at
                : line.Length;
        var words = parseResult
            .RootCommandResult.Command.Parse(line)
            .GetCompletions(position)
            .Select(word => word.Label)
            .Except(Unsaid)
            .OrderBy(word => word.StartsWith('-'))
            .ThenBy(word => word, StringComparer.Ordinal);
        foreach (var word in words)
            around.Out.WriteLine(word);
        return ExitCode.Fine;
    }
}
