namespace Daymark.Diagnostics;

/// <summary>Problems of templates.</summary>
internal static class TemplateProblems
{
    public static Problem Syntax(SourceLocation at, string reason) =>
        SiteProblemKinds.TemplateSyntax.At(
            at,
            $"this template cannot be read: {Lower(reason)}",
            "Look for a missing `}}` or `end` at or before this place."
        );

    public static Problem NotEnded(SourceLocation at, string word) =>
        SiteProblemKinds.TemplateSyntax.At(
            at,
            $"this `{word}` has no `end`",
            $"Write {{{{ end }}}} behind what belongs to the `{word}`."
        );

    public static Problem EndOfNothing(SourceLocation at) =>
        SiteProblemKinds.TemplateSyntax.At(
            at,
            "this `end` ends nothing",
            "Take it out, or put the `if` or `for` that it belongs to before it."
        );

    public static Problem OneBrace(SourceLocation at) =>
        SiteProblemKinds.TemplateSyntax.At(
            at,
            "a single `}` stands where `}}` was probably meant",
            "What starts with `{{` ends with `}}`."
        );

    public static Problem Failed(SourceLocation at, string reason) =>
        at.SourceLine is { } line && at.Column <= line.Length && line[at.Column - 1] == ':'
            ? SiteProblemKinds.TemplateFailed.At(
                at with
                {
                    Length = 1,
                },
                "no colon can stand behind a function",
                "Take it out: what Liquid writes as `x | date: \"…\"` is `x | date \"…\"` here."
            )
            : SiteProblemKinds.TemplateFailed.At(
                at,
                $"this template cannot be rendered: {Lower(reason).Trim()}",
                ""
            );

    public static Problem UnknownVariable(
        SourceLocation at,
        string name,
        IReadOnlyCollection<string> known
    ) =>
        SiteProblemKinds.UnknownVariable.At(
            at,
            $"there is no variable or function `{name}`",
            Spelling.Suggest(name, known)
        );

    public static Problem UnknownMember(
        SourceLocation at,
        string owner,
        string name,
        IReadOnlyCollection<string> known
    ) =>
        SiteProblemKinds.UnknownVariable.At(
            at,
            $"`{owner}` has no `{name}`",
            Spelling.Nearest(name, known) is { } near
                ? $"Did you mean `{owner}.{near}`?"
                : $"A key of your own is `{owner}.extra.{name}`; for a value that may be missing write `{owner}.{name} ?? \"…\"`. Known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}."
        );

    public static Problem MissingInclude(
        SourceLocation at,
        string name,
        IReadOnlyCollection<string> known
    ) =>
        SiteProblemKinds.MissingTemplate.At(
            at,
            $"there is no template `{name}` to include",
            Spelling.Suggest(name, known)
        );

    public static Problem MissingLayout(
        SourceLocation at,
        string name,
        IReadOnlyCollection<string> known
    ) =>
        SiteProblemKinds.MissingTemplate.At(
            at,
            $"`layout` is `{name}`, but there is no templates/{name}.html",
            Spelling.Nearest(name, known) is { } near
                ? $"Did you mean `{near}`?"
                : "Remove the line, or make that template."
        );

    public static Problem MissingPageTemplate(string name, SourceLocation? at = null) =>
        SiteProblemKinds.MissingTemplate.At(
            at,
            $"there is no templates/{name}.html to make a page with",
            ""
        );

    public static Problem Cycle(SourceLocation at, IReadOnlyList<string> cycle) =>
        SiteProblemKinds.IncludeCycle.At(
            at,
            $"this include never ends: {string.Join(" includes ", cycle)}",
            "Take one of these includes out."
        );

    private static string Lower(string reason) =>
        reason.Length == 0 ? reason : char.ToLowerInvariant(reason[0]) + reason[1..].TrimEnd('.');
}
