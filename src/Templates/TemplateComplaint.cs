using System.Text.RegularExpressions;
using Daymark.Diagnostics;
using Scriban.Parsing;

namespace Daymark.Templates;

/// <summary>What the template parser gave up on, and the mistake that was probably made there.</summary>
internal sealed partial class TemplateComplaint(SourceText source, LogMessage message)
{
    public Problem Problem()
    {
        if (Open().Match(message.Message) is { Success: true } open)
            return Word(open.Groups["word"].Value) is { } start
                ? TemplateProblems.NotEnded(start, open.Groups["word"].Value)
                : TemplateProblems.Syntax(Here, message.Message);
        if (message.Message.Contains("Found <end>", StringComparison.Ordinal))
            return TemplateProblems.EndOfNothing(Word("end") ?? Here);
        return message.Message.Contains("token found `}`", StringComparison.Ordinal)
            ? TemplateProblems.OneBrace(Here)
            : TemplateProblems.Syntax(Here, message.Message);
    }

    private SourceLocation Here =>
        source.At(message.Span.Start.Line + 1, message.Span.Start.Column + 1);

    /// <summary>The parser stands behind the word it speaks of.</summary>
    private SourceLocation? Word(string word)
    {
        var text = Here.SourceLine ?? "";
        var at = text[..Math.Min(text.Length, Here.Column)]
            .LastIndexOf(word, StringComparison.Ordinal);
        return at < 0 ? null : source.At(Here.Line, at + 1, word.Length);
    }

    [GeneratedRegex(
        "The <end> statement was not found in: (?<word>[a-z]+)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Open();
}
