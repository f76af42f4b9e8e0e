namespace Daymark.Diagnostics;

/// <summary>Problems of counters.</summary>
internal static class CounterProblems
{
    public static Problem BadId(SourceLocation at, string id) =>
        SourceProblemKinds.WrongValue.At(
            at,
            $"`{id}` cannot be the id of a counter",
            "Use lower-case letters, digits and hyphens, such as `bridge-closed`; names that Windows reserves (`con`, `aux`) and more than 100 characters cannot be file names of badges."
        );

    public static Problem TakenId(SourceLocation at, string id) =>
        SourceProblemKinds.WrongValue.At(
            at,
            $"another counter has the id `{id}` already",
            "Give each counter an id of its own."
        );

    public static Problem NoDay(SourceLocation at, string id) =>
        SourceProblemKinds.MissingKey.At(
            at,
            $"the counter `{id}` has neither `since` nor `until`",
            "Add the day it counts from: `since: 2018-03-04`; or down to: `until: 2030-01-01`."
        );

    public static Problem TwoDays(SourceLocation at, string id) =>
        SourceProblemKinds.WrongValue.At(
            at,
            $"the counter `{id}` has both `since` and `until`",
            "Keep one: `since` counts up from a day, `until` down to one."
        );

    public static Problem UnknownForm(
        SourceLocation at,
        string form,
        IReadOnlyCollection<string> known
    ) =>
        SourceProblemKinds.CounterText.At(
            at,
            $"`{form}` is no plural form",
            Spelling.Suggest(form, known)
        );

    public static Problem UnknownNumber(SourceLocation at, string name) =>
        SourceProblemKinds.WrongValue.At(
            at,
            $"`{name}` is nothing that a counter's text can say",
            "Write `{n}` where the number has to stand, or `{longest}` for the longest run."
        );

    public static Problem MissingForm(
        SourceLocation at,
        string id,
        string language,
        string form,
        string example
    ) =>
        SourceProblemKinds.CounterText.At(
            at,
            $"the text of the counter `{id}` lacks the form `{form}`, which the language `{language}` needs, for example for {example}",
            $"Add a line `{form}: \"{{n}} …\"`."
        );

    public static Problem FormAmongLanguages(SourceLocation at, string form) =>
        SourceProblemKinds.CounterText.At(
            at,
            $"`{form}` stands among languages",
            "Write either plural forms (one, other …) or languages (en, ru …) here, and the forms within each language."
        );

    public static Problem WrongCompany(SourceLocation at, string key, string needed) =>
        SourceProblemKinds.WrongValue.At(
            at,
            $"`{key}` works only together with `{needed}`",
            "Remove this line."
        );

    public static Problem BeforeStart(SourceLocation at, string key, string id) =>
        SourceProblemKinds.WrongValue.At(
            at,
            $"`{key}` of the counter `{id}` lies before its `since`",
            "Mend one of the two days."
        );

    public static Problem NotForCalendar(SourceLocation at, string key) =>
        SourceProblemKinds.WrongValue.At(
            at,
            $"`{key}` does not work with `unit: calendar`",
            "Use `unit: days`, or remove this line."
        );

    public static Problem UnknownCounter(
        SourceLocation at,
        string id,
        IReadOnlyCollection<string> known
    ) =>
        SiteProblemKinds.UnknownCounter.At(
            at,
            $"there is no counter `{id}` in site.yml",
            known.Count == 0 ? "Define it under `counters:` there." : Spelling.Suggest(id, known)
        );

    public static Problem UnknownOption(
        SourceLocation at,
        string word,
        IReadOnlyCollection<string> known
    ) =>
        SiteProblemKinds.UnknownCounter.At(
            at,
            $"`{word}` is nothing that a counter in a text can do",
            Spelling.Suggest(word, known)
        );

    public static Problem SilentOnDate(SourceLocation at, string id, bool before) =>
        SiteProblemKinds.CounterSilent.At(
            at,
            before
                ? $"the counter `{id}` had not started on the date of this message"
                : $"the counter `{id}` had run out by the date of this message and has no `reached_text`",
            $"In a dated message a counter says what it said on that date; write `:counter[{id}]{{live}}` to let it run on, or take it out."
        );

    public static Problem NotStarted(SourceLocation at, string id, string day) =>
        SiteProblemKinds.CounterNotStarted.At(
            at,
            $"the counter `{id}` starts on {day}, after the build date, and is not shown yet",
            "A build of that day or later shows it; if it should be shown now, mend the day."
        );

    public static Problem Reached(SourceLocation at, string id, string day) =>
        SiteProblemKinds.CounterReached.At(
            at,
            $"the day of the counter `{id}` ({day}) has passed, so it is no longer shown",
            "Add `reached_text: …` to show a sentence instead, or remove the counter."
        );
}
