namespace Daymark.Diagnostics;

/// <summary>Problems of posts and pages and their front matter.</summary>
internal static class PostProblems
{
    /// <param name="almost">The line that was probably meant to end it; 0 when there is none.</param>
    public static Problem Unclosed(SourceLocation at, int almost) =>
        SourceProblemKinds.UnclosedFrontMatter.At(
            at,
            "the front matter starts here and never ends",
            almost == 0
                ? "Add a line `---` after the last `key: value`."
                : $"Line {almost} has to be `---`: three hyphens, no other sign and no space before them."
        );

    public static Problem Unopened(SourceLocation at) =>
        SourceProblemKinds.UnopenedFrontMatter.At(
            at,
            "this looks like front matter, but the line `---` before it is missing",
            "Add a line `---` at the very top of the file."
        );

    public static Problem Toml(SourceLocation at) =>
        SourceProblemKinds.TomlFrontMatter.At(
            at,
            "this front matter is TOML (between `+++`), but Daymark reads YAML (between `---`)",
            "Rewrite `key = \"value\"` as `key: value` between lines `---`."
        );

    public static Problem NoDate(SourceLocation at, string? near) =>
        SourceProblemKinds.NoDate.At(
            at,
            "this message has no date",
            near is null
                ? "Add a line `date: 2021-09-20` to its front matter, or begin its file name with the date: 2021-09-20-name.md."
                : $"There is a key `{near}`; write it as `date`."
        );

    public static Problem BadNameDate(SourceLocation at, string name, string error) =>
        SourceProblemKinds.NoDate.At(
            at,
            $"this message has no date: the one in its file name, {name}, {error}",
            "Add a line `date: 2021-09-20` to its front matter, or mend the file name."
        );

    public static Problem BadDate(
        SourceLocation at,
        string key,
        string value,
        string error,
        string hint
    ) => SourceProblemKinds.BadDate.At(at, $"`{key}` is `{value}`, which {error}", hint);

    public static Problem DateOutOfRange(SourceLocation at, string key) =>
        SourceProblemKinds.BadDate.At(
            at,
            $"`{key}` lies outside the years 1 to 9999 in the site's time zone",
            ""
        );

    public static Problem NoTitle(SourceLocation at, string title) =>
        SourceProblemKinds.NoTitle.At(
            at,
            $"no title, so the file name serves: \"{title}\"",
            "Add a line `title: …` to its front matter."
        );

    public static Problem KeyByCase(SourceLocation at, string key, string known) =>
        SourceProblemKinds.KeyByCase.At(
            at,
            $"`{key}` is kept as extra.{key}: the key that Daymark knows is `{known}`",
            $"Write it in lower case: `{known}`."
        );

    public static Problem BadSlug(SourceLocation at, string slug) =>
        SourceProblemKinds.BadSlug.At(
            at,
            $"the slug `{slug}` has to name a single folder, without slashes or `..`",
            "Write the whole address as `permalink: /a/b/` instead."
        );
}
