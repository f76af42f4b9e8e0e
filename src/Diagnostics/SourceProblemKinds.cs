namespace Daymark.Diagnostics;

/// <summary>Kinds of problems of settings, posts, pages and their bodies. A new one takes the next free number of its room.</summary>
internal static class SourceProblemKinds
{
    // 01: files, YAML and settings
    public static readonly ProblemKind NoSiteFile = ProblemKind.Error(
        "DM0101",
        "there is no site.yml"
    );
    public static readonly ProblemKind NotUtf8 = ProblemKind.Error(
        "DM0102",
        "a text file is not UTF-8"
    );
    public static readonly ProblemKind BrokenYaml = ProblemKind.Error(
        "DM0103",
        "YAML that cannot be read"
    );
    public static readonly ProblemKind YamlTooLarge = ProblemKind.Error(
        "DM0104",
        "YAML beyond the limits of size, depth or aliases"
    );
    public static readonly ProblemKind DuplicateKey = ProblemKind.Error(
        "DM0105",
        "a key stands twice"
    );
    public static readonly ProblemKind UnknownKey = ProblemKind.Error(
        "DM0106",
        "a key that is not known"
    );
    public static readonly ProblemKind MissingKey = ProblemKind.Error(
        "DM0107",
        "a key that is needed is missing"
    );
    public static readonly ProblemKind WrongValue = ProblemKind.Error(
        "DM0108",
        "a value of the wrong kind"
    );
    public static readonly ProblemKind UnknownTimeZone = ProblemKind.Error(
        "DM0109",
        "a time zone that does not exist"
    );
    public static readonly ProblemKind CounterText = ProblemKind.Error(
        "DM0110",
        "a counter's text lacks a plural form"
    );
    public static readonly ProblemKind UnreadableFile = ProblemKind.Error(
        "DM0111",
        "a file cannot be read"
    );
    public static readonly ProblemKind LinkSkipped = ProblemKind.Warning(
        "DM0112",
        "a symbolic link is passed over"
    );

    public static readonly ProblemKind UnreadText = ProblemKind.Warning(
        "DM0113",
        "a text in posts or pages is not Markdown by its name"
    );
    public static readonly ProblemKind MisnamedFolder = ProblemKind.Warning(
        "DM0114",
        "messages or pages in a folder that is not read"
    );

    // 02: posts and pages
    public static readonly ProblemKind UnclosedFrontMatter = ProblemKind.Error(
        "DM0201",
        "front matter is not closed"
    );
    public static readonly ProblemKind UnopenedFrontMatter = ProblemKind.Error(
        "DM0202",
        "front matter is not opened"
    );
    public static readonly ProblemKind TomlFrontMatter = ProblemKind.Error(
        "DM0203",
        "front matter is TOML"
    );
    public static readonly ProblemKind NoDate = ProblemKind.Error("DM0204", "a post has no date");
    public static readonly ProblemKind BadDate = ProblemKind.Error(
        "DM0205",
        "a date that cannot be read or does not exist"
    );
    public static readonly ProblemKind BadFlag = ProblemKind.Error(
        "DM0206",
        "a flag is neither true nor false"
    );
    public static readonly ProblemKind NoTitle = ProblemKind.Warning(
        "DM0207",
        "a title from the file name"
    );
    public static readonly ProblemKind BadSlug = ProblemKind.Error(
        "DM0208",
        "a slug that is no folder name"
    );

    public static readonly ProblemKind KeyByCase = ProblemKind.Warning(
        "DM0209",
        "a key known but for capitals"
    );

    public static readonly ProblemKind SecondSpelling = ProblemKind.Error(
        "DM0210",
        "two files whose names differ only in how an accent is stored"
    );

    public static readonly ProblemKind HtmlAsText = ProblemKind.Warning(
        "DM0211",
        "typed HTML is shown as text"
    );

    public static readonly ProblemKind PaleAccent = ProblemKind.Error(
        "DM0212",
        "a colour too pale to be read"
    );

    // 03: Markdown
    public static readonly ProblemKind MarkdownTooDeep = ProblemKind.Error(
        "DM0301",
        "Markdown is nested too deeply"
    );
    public static readonly ProblemKind BrokenLink = ProblemKind.Warning(
        "DM0302",
        "a link leads to a Markdown file that is not there"
    );
    public static readonly ProblemKind HeldBackLink = ProblemKind.Warning(
        "DM0303",
        "a link leads to a message that is not published"
    );
    public static readonly ProblemKind DangerousLink = ProblemKind.Warning(
        "DM0304",
        "a link was dropped because it could run code"
    );
    public static readonly ProblemKind UnreadableHost = ProblemKind.Warning(
        "DM0305",
        "a link was dropped because no browser can open it"
    );
    public static readonly ProblemKind UnknownElement = ProblemKind.Warning(
        "DM0306",
        "a typed tag is no element of HTML"
    );
    public static readonly ProblemKind CounterInTitle = ProblemKind.Warning(
        "DM0307",
        "a counter stands in a heading that serves as the title"
    );
    public static readonly ProblemKind TranslationTaken = ProblemKind.Error(
        "DM0310",
        "two texts of one language with one translation_key"
    );

    /// <summary>In the order of their codes.</summary>
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
        UnreadText,
        MisnamedFolder,
        UnclosedFrontMatter,
        UnopenedFrontMatter,
        TomlFrontMatter,
        NoDate,
        BadDate,
        BadFlag,
        NoTitle,
        BadSlug,
        KeyByCase,
        SecondSpelling,
        HtmlAsText,
        PaleAccent,
        MarkdownTooDeep,
        BrokenLink,
        HeldBackLink,
        DangerousLink,
        UnreadableHost,
        UnknownElement,
        CounterInTitle,
        TranslationTaken,
    ];
}
