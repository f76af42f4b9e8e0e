namespace Daymark.Diagnostics;

/// <summary>Problems of YAML text, in site.yml, front matter and data files alike.</summary>
internal static class YamlProblems
{
    /// <summary>YAML that the parser gave up on; the hint is guessed from the line where it did.</summary>
    public static Problem Broken(SourceLocation at, string reason)
    {
        var line = at.SourceLine ?? "";
        var indent = line[..(line.Length - line.TrimStart().Length)];
        var value = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return indent.Contains('\t', StringComparison.Ordinal)
            || line.Contains('\t', StringComparison.Ordinal)
                ? ProblemKinds.BrokenYaml.At(
                    at,
                    "a tab stands where YAML wants spaces",
                    "Indent with spaces; YAML does not allow tabs."
                )
            : value.Contains(": ", StringComparison.Ordinal)
                ? ProblemKinds.BrokenYaml.At(
                    at,
                    "a second colon makes this line ambiguous",
                    $"Put the value in quotes: {Quoted(line)}"
                )
            : value.TrimStart()
                is ['@' or '`' or '%' or '*' or '&' or '!' or '{' or '[' or '"' or '\'', ..]
                ? ProblemKinds.BrokenYaml.At(
                    at,
                    $"this is not valid YAML: {Lower(reason)}",
                    "Check the quotes and brackets of this value; a value that starts with a sign needs quotes around it."
                )
            : ProblemKinds.BrokenYaml.At(
                at,
                $"this is not valid YAML: {Lower(reason)}",
                "Look at this line and the one above: every line is `key: value`, and what belongs together starts in the same column."
            );
    }

    public static Problem SecondDocument(SourceLocation at) =>
        ProblemKinds.BrokenYaml.At(
            at,
            "a second YAML document starts here",
            "Remove the line `---`: a file holds one document."
        );

    public static Problem KeyNotText(SourceLocation at) =>
        ProblemKinds.BrokenYaml.At(
            at,
            "a key has to be a single word or text",
            "If these braces or brackets are text, put quotes around them."
        );

    public static Problem UnknownAlias(SourceLocation at, string name) =>
        ProblemKinds.BrokenYaml.At(
            at,
            $"`*{name}` refers to nothing",
            $"If `*` is part of the text, put quotes around the value; else name an anchor `&{name}` before it."
        );

    public static Problem AliasOfItself(SourceLocation at, string name) =>
        ProblemKinds.YamlTooLarge.At(
            at,
            $"`*{name}` refers to a value that it is part of",
            "Write the value out."
        );

    public static Problem TooLong(SourceLocation at, int limit) =>
        ProblemKinds.YamlTooLarge.At(
            at,
            $"this YAML is longer than {limit / 1024 / 1024} MB",
            "Move large data into files of data/."
        );

    public static Problem TooDeep(SourceLocation at, int limit) =>
        ProblemKinds.YamlTooLarge.At(
            at,
            $"lists and maps are nested more than {limit} deep",
            "Flatten them."
        );

    public static Problem TooManyValues(SourceLocation at, int limit) =>
        ProblemKinds.YamlTooLarge.At(
            at,
            $"with its aliases written out this holds more than {limit} values",
            "Use fewer aliases."
        );

    public static Problem Duplicate(SourceLocation at, string key) =>
        ProblemKinds.DuplicateKey.At(
            at,
            $"the key `{key}` stands here a second time",
            "Keep one of the two."
        );

    private static string Quoted(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal) + 1;
        var value = line[colon..].Trim();
        var quoted = value.Contains('"', StringComparison.Ordinal)
            ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{value}\"";
        return $"{line[..colon].Trim()} {quoted}";
    }

    private static string Lower(string reason) =>
        reason.Length == 0 ? reason : char.ToLowerInvariant(reason[0]) + reason[1..].TrimEnd('.');
}
