using static Daymark.Diagnostics.Severity;

namespace Daymark.Diagnostics;

/// <summary>Every kind of problem there is. A new one takes the next free number of its room.</summary>
internal static class ProblemKinds
{
    // 01: files, YAML and settings
    public static readonly ProblemKind NoSiteFile = new("DM0101", Error, "there is no site.yml");
    public static readonly ProblemKind NotUtf8 = new("DM0102", Error, "a text file is not UTF-8");
    public static readonly ProblemKind BrokenYaml = new(
        "DM0103",
        Error,
        "YAML that cannot be read"
    );
    public static readonly ProblemKind YamlTooLarge = new(
        "DM0104",
        Error,
        "YAML beyond the limits of size, depth or aliases"
    );
    public static readonly ProblemKind DuplicateKey = new("DM0105", Error, "a key stands twice");
    public static readonly ProblemKind UnknownKey = new("DM0106", Error, "a key that is not known");
    public static readonly ProblemKind MissingKey = new(
        "DM0107",
        Error,
        "a key that is needed is missing"
    );
    public static readonly ProblemKind WrongValue = new(
        "DM0108",
        Error,
        "a value of the wrong kind"
    );
    public static readonly ProblemKind UnknownTimeZone = new(
        "DM0109",
        Error,
        "a time zone that does not exist"
    );
    public static readonly ProblemKind CounterText = new(
        "DM0110",
        Error,
        "a counter's text lacks a plural form"
    );
    public static readonly ProblemKind UnreadableFile = new(
        "DM0111",
        Error,
        "a file cannot be read"
    );
    public static readonly ProblemKind LinkSkipped = new(
        "DM0112",
        Warning,
        "a symbolic link is not followed"
    );

    // 02: posts and pages
    public static readonly ProblemKind UnclosedFrontMatter = new(
        "DM0201",
        Error,
        "front matter is not closed"
    );
    public static readonly ProblemKind UnopenedFrontMatter = new(
        "DM0202",
        Error,
        "front matter is not opened"
    );
    public static readonly ProblemKind TomlFrontMatter = new(
        "DM0203",
        Error,
        "front matter is TOML"
    );
    public static readonly ProblemKind NoDate = new("DM0204", Error, "a post has no date");
    public static readonly ProblemKind BadDate = new(
        "DM0205",
        Error,
        "a date that cannot be read or does not exist"
    );
    public static readonly ProblemKind BadFlag = new(
        "DM0206",
        Error,
        "a flag is neither true nor false"
    );
    public static readonly ProblemKind NoTitle = new(
        "DM0207",
        Warning,
        "a title was made from the file name"
    );
    public static readonly ProblemKind BadSlug = new(
        "DM0208",
        Error,
        "a slug that cannot be a folder name"
    );

    // 03: Markdown
    public static readonly ProblemKind MarkdownTooDeep = new(
        "DM0301",
        Error,
        "Markdown is nested too deeply"
    );
    public static readonly ProblemKind BrokenLink = new(
        "DM0302",
        Warning,
        "a link leads to a Markdown file that is not there"
    );
    public static readonly ProblemKind HeldBackLink = new(
        "DM0303",
        Warning,
        "a link leads to a message that is not published"
    );
    public static readonly ProblemKind DangerousLink = new(
        "DM0304",
        Warning,
        "a link was dropped because it could run code"
    );

    // 04: templates
    public static readonly ProblemKind TemplateSyntax = new(
        "DM0401",
        Error,
        "a template cannot be read"
    );
    public static readonly ProblemKind TemplateFailed = new(
        "DM0402",
        Error,
        "a template cannot be rendered"
    );
    public static readonly ProblemKind UnknownVariable = new(
        "DM0403",
        Error,
        "a template names an unknown variable"
    );
    public static readonly ProblemKind MissingTemplate = new(
        "DM0404",
        Error,
        "a template does not exist"
    );
    public static readonly ProblemKind IncludeCycle = new(
        "DM0405",
        Error,
        "templates include each other without end"
    );

    // 05: addresses
    public static readonly ProblemKind AddressTaken = new(
        "DM0501",
        Error,
        "two sources for one address"
    );
    public static readonly ProblemKind BadAddress = new(
        "DM0502",
        Error,
        "an address that cannot be written"
    );

    // 06: the output folder
    public static readonly ProblemKind OutputRefused = new(
        "DM0601",
        Error,
        "an output folder that is not safe to use"
    );
    public static readonly ProblemKind FileInTheWay = new(
        "DM0602",
        Error,
        "a file of somebody else's stands in the way"
    );
    public static readonly ProblemKind OutputFailed = new(
        "DM0603",
        Error,
        "the output cannot be written"
    );
    public static readonly ProblemKind OutputLocked = new(
        "DM0604",
        Error,
        "another build holds the output"
    );

    // 07: counters
    public static readonly ProblemKind CounterNotStarted = new(
        "DM0701",
        Warning,
        "a counter starts after the build date"
    );
    public static readonly ProblemKind CounterReached = new(
        "DM0702",
        Warning,
        "a counter's day has passed and it has no text for that"
    );
    public static readonly ProblemKind UnknownCounter = new(
        "DM0703",
        Error,
        "a text names an unknown counter or option"
    );
    public static readonly ProblemKind CounterSilent = new(
        "DM0704",
        Error,
        "a counter has nothing to say on the date of a message"
    );

    // 08: the command line
    public static readonly ProblemKind WrongUse = new("DM0801", Error, "the command line is wrong");
    public static readonly ProblemKind CannotCompare = new(
        "DM0802",
        Error,
        "a published daymark.json cannot be read"
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
    ];
}
