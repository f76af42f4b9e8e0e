using System.Text.RegularExpressions;
using Daymark.Diagnostics;

namespace Daymark.Yaml;

/// <summary>What the YAML parser gave up on, and the mistake that was probably made there.</summary>
/// <param name="line">Where it gave up, as lines of the file; the mistake may be above.</param>
internal sealed partial class YamlComplaint(SourceText source, int line, int column, string message)
{
    private const string Brackets = "[{";
    private const string Quotes = "\"'";

    /// <summary>Signs that have a meaning in front of a value (YAML 1.2 section 5.3).</summary>
    private const string Signs = "@`%*&!|>";

    private readonly string text = source.Line(line) ?? "";

    public Problem Problem()
    {
        if (MergeMark() is { } mark)
            return YamlProblems.MergeMark(mark);
        if (Tab() is { } tab)
            return YamlProblems.Tab(tab);
        if (Says("quoted scalar"))
            return YamlProblems.OpenQuote(Here);
        var isJson = source.Path.EndsWith(".json", StringComparison.Ordinal);
        if (isJson && Says("flow") && text.Trim().Length > 0)
            return YamlProblems.Comma(Here);
        var isInBrackets = Says("flow") || Says("not valid due to") || text.Trim().Length == 0;
        if (isInBrackets && Bracket() is { } open)
            return YamlProblems.OpenBracket(open, open.SourceLine![open.Column - 1]);
        var value = Value().Match(text);
        var start = value.Success ? text[value.Length..] : "";
        if (start.Length > 0 && Signs.Contains(start[0], StringComparison.Ordinal))
            return YamlProblems.Sign(source.At(line, value.Length + 1), start[0]);
        if (start.Length > 0 && Quotes.Contains(start[0], StringComparison.Ordinal))
            return YamlProblems.AfterQuote(Here);
        if (start.Contains(": ", StringComparison.Ordinal))
            return YamlProblems.SecondColon(Here);
        if (NoSpace().Match(text) is { Success: true } pair)
            return YamlProblems.NoSpace(Here, pair.Groups["key"].Value, pair.Groups["value"].Value);
        if (text.Trim().Length > 0 && !text.Contains(':', StringComparison.Ordinal))
            return YamlProblems.NoKey(Here);
        return Says("invalid mapping") && Indented() is { } indented
            ? indented
            : YamlProblems.Broken(Here, message);
    }

    private SourceLocation Here => source.At(line, column);

    private bool Says(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>A tab in the indentation of this line or the next, or of any below when the parser speaks of a tab.</summary>
    private SourceLocation? Tab()
    {
        var last = Says("tab") ? int.MaxValue : line + 1;
        for (var at = line; at <= last && source.Line(at) is { } there; at++)
        {
            var tab = there.IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0 && there.AsSpan(0, tab).IsWhiteSpace())
                return source.At(at, tab + 1);
        }
        return null;
    }

    /// <summary>The first line that git leaves in a file whose two versions it could not join.</summary>
    private SourceLocation? MergeMark()
    {
        for (var at = 1; source.Line(at) is { } there; at++)
            if (
                there.StartsWith("<<<<<<< ", StringComparison.Ordinal)
                || there.StartsWith(">>>>>>> ", StringComparison.Ordinal)
            )
                return source.At(at, 1, 7);
        return null;
    }

    /// <summary>A key further to the right than the key of the line above, which has a value already.</summary>
    private Problem? Indented()
    {
        var (own, above) = (Pair().Match(text), Pair().Match(source.Line(line - 1) ?? ""));
        return own.Success && above.Success && own.Groups["key"].Index > above.Groups["key"].Index
            ? YamlProblems.Indented(
                source.At(line, own.Groups["key"].Index + 1, own.Groups["key"].Length),
                above.Groups["key"].Value
            )
            : null;
    }

    /// <summary>The nearest value at or above this line that starts with a bracket.</summary>
    private SourceLocation? Bracket()
    {
        for (var at = line; at > 0; at--)
        {
            var there = source.Line(at) ?? "";
            var start = Value().Match(there) is { Success: true } value ? value.Length : 0;
            if (start < there.Length && Brackets.Contains(there[start], StringComparison.Ordinal))
                return source.At(at, start + 1);
        }
        return null;
    }

    /// <summary>All of a line that stands before its value.</summary>
    [GeneratedRegex("^ *(?:- +)*(?:[^:#\"']+: +)?", RegexOptions.CultureInvariant)]
    private static partial Regex Value();

    [GeneratedRegex("^ *(?:- +)*(?<key>[^:#\"' ]+): +[^ ]", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    [GeneratedRegex("^ *(?<key>[A-Za-z_]+):(?<value>[^\\s:/]\\S*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoSpace();
}
