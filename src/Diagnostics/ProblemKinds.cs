namespace Daymark.Diagnostics;

/// <summary>Every kind of problem there is. A new one takes the next free number of its room.</summary>
internal static class ProblemKinds
{
    // 01: files, YAML and settings
    public static readonly ProblemKind NoSiteFile = Error("DM0101", "there is no site.yml");
    public static readonly ProblemKind NotUtf8 = Error("DM0102", "a text file is not UTF-8");
    public static readonly ProblemKind BrokenYaml = Error("DM0103", "YAML that cannot be read");
    public static readonly ProblemKind YamlTooLarge = Error(
        "DM0104",
        "YAML beyond the limits of size, depth or aliases"
    );
    public static readonly ProblemKind DuplicateKey = Error("DM0105", "a key stands twice");
    public static readonly ProblemKind UnknownKey = Error("DM0106", "a key that is not known");
    public static readonly ProblemKind MissingKey = Error(
        "DM0107",
        "a key that is needed is missing"
    );
    public static readonly ProblemKind WrongValue = Error("DM0108", "a value of the wrong kind");
    public static readonly ProblemKind UnknownTimeZone = Error(
        "DM0109",
        "a time zone that does not exist"
    );
    public static readonly ProblemKind CounterText = Error(
        "DM0110",
        "a counter's text lacks a plural form"
    );
    public static readonly ProblemKind UnreadableFile = Error("DM0111", "a file cannot be read");
    public static readonly ProblemKind LinkSkipped = Warning(
        "DM0112",
        "a symbolic link is passed over"
    );

    // 02: posts and pages
    public static readonly ProblemKind UnclosedFrontMatter = Error(
        "DM0201",
        "front matter is not closed"
    );
    public static readonly ProblemKind UnopenedFrontMatter = Error(
        "DM0202",
        "front matter is not opened"
    );
    public static readonly ProblemKind TomlFrontMatter = Error("DM0203", "front matter is TOML");
    public static readonly ProblemKind NoDate = Error("DM0204", "a post has no date");
    public static readonly ProblemKind BadDate = Error(
        "DM0205",
        "a date that cannot be read or does not exist"
    );
    public static readonly ProblemKind BadFlag = Error(
        "DM0206",
        "a flag is neither true nor false"
    );
    public static readonly ProblemKind NoTitle = Warning("DM0207", "a title from the file name");
    public static readonly ProblemKind BadSlug = Error("DM0208", "a slug that is no folder name");

    public static readonly ProblemKind KeyByCase = Warning(
        "DM0209",
        "a key known but for capitals"
    );

    // 03: Markdown
    public static readonly ProblemKind MarkdownTooDeep = Error(
        "DM0301",
        "Markdown is nested too deeply"
    );
    public static readonly ProblemKind BrokenLink = Warning(
        "DM0302",
        "a link leads to a Markdown file that is not there"
    );
    public static readonly ProblemKind HeldBackLink = Warning(
        "DM0303",
        "a link leads to a message that is not published"
    );
    public static readonly ProblemKind DangerousLink = Warning(
        "DM0304",
        "a link was dropped because it could run code"
    );

    // 04: templates
    public static readonly ProblemKind TemplateSyntax = Error(
        "DM0401",
        "a template cannot be read"
    );
    public static readonly ProblemKind TemplateFailed = Error(
        "DM0402",
        "a template cannot be rendered"
    );
    public static readonly ProblemKind UnknownVariable = Error(
        "DM0403",
        "a template names an unknown variable"
    );
    public static readonly ProblemKind MissingTemplate = Error(
        "DM0404",
        "a template does not exist"
    );
    public static readonly ProblemKind IncludeCycle = Error(
        "DM0405",
        "templates include each other without end"
    );

    // 05: addresses
    public static readonly ProblemKind AddressTaken = Error(
        "DM0501",
        "two sources for one address"
    );
    public static readonly ProblemKind BadAddress = Error(
        "DM0502",
        "an address that cannot be written"
    );
    public static readonly ProblemKind BadAlias = Error(
        "DM0503",
        "an alias that is no address of the site"
    );
    public static readonly ProblemKind DangerousAddress = Error(
        "DM0504",
        "an address that could run code"
    );

    // 06: the output folder
    public static readonly ProblemKind OutputRefused = Error(
        "DM0601",
        "an output folder that is not safe to use"
    );
    public static readonly ProblemKind FileInTheWay = Error(
        "DM0602",
        "a file of somebody else's stands in the way"
    );
    public static readonly ProblemKind OutputFailed = Error(
        "DM0603",
        "the output cannot be written"
    );
    public static readonly ProblemKind OutputLocked = Error(
        "DM0604",
        "another build holds the output"
    );

    // 07: counters
    public static readonly ProblemKind CounterNotStarted = Warning(
        "DM0701",
        "a counter starts after the build date"
    );
    public static readonly ProblemKind CounterReached = Warning(
        "DM0702",
        "a counter's day has passed and it has no text for that"
    );

    public static readonly ProblemKind UnknownCounter = Error(
        "DM0703",
        "an unknown counter in a text"
    );
    public static readonly ProblemKind CounterSilent = Error(
        "DM0704",
        "a counter silent on a message's date"
    );

    // 08: the command line
    public static readonly ProblemKind WrongUse = Error("DM0801", "the command line is wrong");
    public static readonly ProblemKind CannotCompare = Error(
        "DM0802",
        "a published daymark.json cannot be read"
    );

    // 09: import
    public static readonly ProblemKind NotBroughtOver = Error(
        "DM0901",
        "a file cannot be brought over"
    );
    public static readonly ProblemKind ImportInTheWay = Error(
        "DM0902",
        "another file stands where one was to be brought"
    );
    public static readonly ProblemKind NoImportSource = Error(
        "DM0903",
        "what was to be imported cannot be read"
    );
    public static readonly ProblemKind TemplateStays = Warning(
        "DM0904",
        "template text that stays as text"
    );
    public static readonly ProblemKind FrontMatterChanged = Warning(
        "DM0905",
        "front matter was changed on the way"
    );
    public static readonly ProblemKind PassedOver = Warning(
        "DM0906",
        "a file was passed over on the way"
    );

    /// <summary>All kinds in the order of their codes.</summary>
    public static readonly IReadOnlyList<ProblemKind> All =
    [
        NoSiteFile,
        NotUtf8,
        BrokenYaml,
        YamlTooLarge,
        DuplicateKey,
        UnknownKey,
        MissingKey,
        WrongValue,
        UnknownTimeZone,
        CounterText,
        UnreadableFile,
        LinkSkipped,
        UnclosedFrontMatter,
        UnopenedFrontMatter,
        TomlFrontMatter,
        NoDate,
        BadDate,
        BadFlag,
        NoTitle,
        BadSlug,
        KeyByCase,
        MarkdownTooDeep,
        BrokenLink,
        HeldBackLink,
        DangerousLink,
        TemplateSyntax,
        TemplateFailed,
        UnknownVariable,
        MissingTemplate,
        IncludeCycle,
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
        WrongUse,
        CannotCompare,
        NotBroughtOver,
        ImportInTheWay,
        NoImportSource,
        TemplateStays,
        FrontMatterChanged,
        PassedOver,
    ];

    private static ProblemKind Error(string code, string summary) =>
        new(code, Severity.Error, summary);

    private static ProblemKind Warning(string code, string summary) =>
        new(code, Severity.Warning, summary);
}
