namespace Daymark.Diagnostics;

/// <summary>Kinds of problems of templates, addresses, counters and the output. A new one takes the next free number of its room.</summary>
internal static class SiteProblemKinds
{
    // 04: templates
    public static readonly ProblemKind TemplateSyntax = ProblemKind.Error(
        "DM0401",
        "a template cannot be read"
    );
    public static readonly ProblemKind TemplateFailed = ProblemKind.Error(
        "DM0402",
        "a template cannot be rendered"
    );
    public static readonly ProblemKind UnknownVariable = ProblemKind.Error(
        "DM0403",
        "a template names an unknown variable"
    );
    public static readonly ProblemKind MissingTemplate = ProblemKind.Error(
        "DM0404",
        "a template does not exist"
    );
    public static readonly ProblemKind IncludeCycle = ProblemKind.Error(
        "DM0405",
        "templates include each other without end"
    );
    public static readonly ProblemKind UnknownWord = ProblemKind.Error(
        "DM0409",
        "a strings file has a word that the theme does not know"
    );
    public static readonly ProblemKind StringsFile = ProblemKind.Error(
        "DM0410",
        "a strings file is not named after a language"
    );
    public static readonly ProblemKind WordForm = ProblemKind.Error(
        "DM0411",
        "a word of a strings file lacks a plural form"
    );

    // 05: addresses
    public static readonly ProblemKind AddressTaken = ProblemKind.Error(
        "DM0501",
        "two sources for one address"
    );
    public static readonly ProblemKind BadAddress = ProblemKind.Error(
        "DM0502",
        "an address that cannot be written"
    );
    public static readonly ProblemKind BadAlias = ProblemKind.Error(
        "DM0503",
        "an alias that is no address of the site"
    );
    public static readonly ProblemKind DangerousAddress = ProblemKind.Error(
        "DM0504",
        "an address that could run code"
    );

    // 06: the output folder
    public static readonly ProblemKind OutputRefused = ProblemKind.Error(
        "DM0601",
        "an output folder that is not safe to use"
    );
    public static readonly ProblemKind FileInTheWay = ProblemKind.Error(
        "DM0602",
        "a file of somebody else's stands in the way"
    );
    public static readonly ProblemKind OutputFailed = ProblemKind.Error(
        "DM0603",
        "the output cannot be written"
    );
    public static readonly ProblemKind OutputLocked = ProblemKind.Error(
        "DM0604",
        "another build holds the output"
    );

    // 07: counters
    public static readonly ProblemKind CounterNotStarted = ProblemKind.Warning(
        "DM0701",
        "a counter starts after the build date"
    );
    public static readonly ProblemKind CounterReached = ProblemKind.Warning(
        "DM0702",
        "a counter's day has passed and it has no text for that"
    );

    public static readonly ProblemKind UnknownCounter = ProblemKind.Error(
        "DM0703",
        "an unknown counter in a text"
    );
    public static readonly ProblemKind CounterSilent = ProblemKind.Error(
        "DM0704",
        "a counter silent on a message's date"
    );

    /// <summary>In the order of their codes.</summary>
    public static readonly IReadOnlyList<ProblemKind> All =
    [
        TemplateSyntax,
        TemplateFailed,
        UnknownVariable,
        MissingTemplate,
        IncludeCycle,
        UnknownWord,
        StringsFile,
        WordForm,
        AddressTaken,
        BadAddress,
        BadAlias,
        DangerousAddress,
        OutputRefused,
        FileInTheWay,
        OutputFailed,
        OutputLocked,
        CounterNotStarted,
        CounterReached,
        UnknownCounter,
        CounterSilent,
    ];
}
