namespace Daymark.Diagnostics;

/// <summary>Problems of YAML text, in site.yml, front matter and data files alike.</summary>
internal static class YamlProblems
{
    public static Problem Broken(SourceLocation at, string reason) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            $"this is not valid YAML: {Lower(reason)}",
            "Look at this line and the one above: every line is `key: value`, and what belongs together starts in the same column."
        );

    public static Problem Tab(SourceLocation at) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            "a tab stands where YAML wants spaces",
            "Indent with spaces; YAML does not allow tabs."
        );

    public static Problem SecondColon(SourceLocation at) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            "a second colon makes this line ambiguous",
            $"Put the value in quotes: {Quoted(at.SourceLine ?? "")}"
        );

    public static Problem OpenQuote(SourceLocation at) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            "the quotation mark here is never closed",
            "Add the same mark at the end of the value."
        );

    public static Problem AfterQuote(SourceLocation at) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            "the value goes on after its closing quotation mark",
            $"Put all of the value in quotes: {Quoted(at.SourceLine ?? "")}"
        );

    public static Problem OpenBracket(SourceLocation at, char bracket) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            "the bracket here is not closed, or its items are not separated by commas",
            bracket == '['
                ? "Write a list as `[one, two]`; put quotes around a value that only happens to start with `[`."
                : "Write a map as `{ one: 1, two: 2 }`; put quotes around a value that only happens to start with `{`."
        );

    public static Problem Sign(SourceLocation at, char sign) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            $"a value cannot start with `{sign}`, which means something else in YAML",
            $"Put the value in quotes: {Quoted(at.SourceLine ?? "")}"
        );

    public static Problem NoSpace(SourceLocation at, string key, string value) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            $"there is no space after the colon of `{key}`",
            $"Write `{key}: {value}`."
        );

    public static Problem Comma(SourceLocation at) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            "a comma is missing before this, or a bracket above is not closed",
            "Put a comma at the end of the line above."
        );

    public static Problem MergeMark(SourceLocation at) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            "here stand two versions of the text, between the marks of a merge that was not finished",
            "Keep one of the two versions, and take out the lines with <<<<<<<, ======= and >>>>>>>."
        );

    public static Problem Indented(SourceLocation at, string above) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            "this line starts further to the right than the one above, so it counts as part of that line",
            $"Let it start exactly below `{above}`."
        );

    public static Problem NoKey(SourceLocation at) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            "this line is not of the form `key: value`",
            "Give it a key, or indent it by a space if it continues the value above."
        );

    public static Problem SecondDocument(SourceLocation at) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            "a second YAML document starts here",
            "Remove the line `---`: a file holds one document."
        );

    public static Problem KeyNotText(SourceLocation at) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            "a key has to be a single word or text",
            "If these braces or brackets are text, put quotes around them."
        );

    public static Problem Tag(SourceLocation at, string tag) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            $"`{tag}` at the start of a value means a YAML tag, which would be lost",
            "If it is part of the text, put quotes around the value."
        );

    public static Problem UnknownAlias(SourceLocation at, string name) =>
        SourceProblemKinds.BrokenYaml.At(
            at,
            $"`*{name}` refers to nothing",
            $"If `*` is part of the text, put quotes around the value; else name an anchor `&{name}` before it."
        );

    public static Problem AliasOfItself(SourceLocation at, string name) =>
        SourceProblemKinds.YamlTooLarge.At(
            at,
            $"`*{name}` refers to a value that it is part of",
            "Write the value out."
        );

    public static Problem TooLong(SourceLocation at, int limit) =>
        SourceProblemKinds.YamlTooLarge.At(
            at,
            $"this YAML is longer than {limit / 1024 / 1024} MB",
            "Move large data into files of data/."
        );

    public static Problem TooDeep(SourceLocation at, int limit) =>
        SourceProblemKinds.YamlTooLarge.At(
            at,
            $"lists and maps are nested more than {limit} deep",
            "Flatten them."
        );

    public static Problem TooManyValues(SourceLocation at, int limit) =>
        SourceProblemKinds.YamlTooLarge.At(
            at,
            $"with its aliases written out this holds more than {limit} values",
            "Use fewer aliases."
        );

    public static Problem Duplicate(SourceLocation at, string key) =>
        SourceProblemKinds.DuplicateKey.At(
            at,
            $"the key `{key}` stands here a second time",
            "Keep one of the two."
        );

    private static string Quoted(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal) + 1;
        var value = WithoutMarks(line[colon..].Trim());
        var quoted = value.Contains('"', StringComparison.Ordinal)
            ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{value}\"";
        return $"{line[..colon].Trim()} {quoted}";
    }

    /// <summary>A value in quotes that hold one more of their kind, such as an apostrophe, without them.</summary>
    private static string WithoutMarks(string value) =>
        value.Length > 1
        && value[0] is '"' or '\''
        && value[^1] == value[0]
        && value.AsSpan().Count(value[0]) % 2 == 1
            ? value[1..^1]
            : value;

    private static string Lower(string reason) =>
        reason.Length == 0 ? reason : char.ToLowerInvariant(reason[0]) + reason[1..].TrimEnd('.');
}
