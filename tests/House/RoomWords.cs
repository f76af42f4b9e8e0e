namespace Daymark.Tests.House;

/// <summary>The words that belong to rooms: packages, the clock, the console, the disk, the environment; and those that belong to none.</summary>
internal static class RoomWords
{
    private static readonly string[] AboveDiagnostics =
    [
        "Program",
        "Cli",
        "Serve",
        "Check",
        "Import",
        "Build",
        "Outputs",
        "Files",
        "Yaml",
        "Markdown",
        "Templates",
        "Model",
        "Calendar",
    ];

    /// <summary>How members of System.IO.File and Directory begin; `File.Path` is somebody's property.</summary>
    private const string DiskVerbs =
        @"\s*(?:Append|Copy|Create|Delete|Encrypt|Enumerate|Exists|Get|Move|Open|Read|Replace|Resolve|Set|Write)\w*";

    public static IReadOnlyList<WordRule> Packages { get; } =
    [
        Package("YamlDotNet", "Yaml"),
        Package("Markdig", "Markdown"),
        Package("Scriban", "Templates"),
        Package(@"System\.CommandLine", "Cli"),
        Package(@"Microsoft\.(?:AspNetCore|Extensions)", "Serve"),
        Package("Tomlyn", "Import"),
        Package("NodaTime", AboveDiagnostics),
    ];

    public static IReadOnlyList<WordRule> Effects { get; } =
    [
        new(
            "clock",
            @"\bDateTime\s*\.\s*(?:Now|UtcNow|Today)\b",
            ["Program"],
            "take the build moment as an argument"
        ),
        new(
            "clock",
            @"\bDateTimeOffset\s*\.\s*(?:Now|UtcNow)\b",
            ["Program"],
            "take the build moment as an argument"
        ),
        new(
            "clock",
            @"\bSystemClock\s*\.\s*Instance\b",
            ["Program"],
            "take the clock as an argument"
        ),
        new(
            "clock",
            @"\bTimeProvider\s*\.\s*System\b",
            ["Program"],
            "take the clock as an argument"
        ),
        new("clock", @"\bStopwatch\b", ["Program", "Cli"], "time the work where it is started"),
        new(
            "console",
            Static("System", "Console"),
            ["Program", "Cli"],
            "return the words, or add a problem; Cli prints"
        ),
        new(
            "disk",
            Static(@"System\s*\.\s*IO", "(?:File|Directory)", DiskVerbs),
            ["Program", "Files"],
            "go through the room Files"
        ),
        new(
            "disk",
            @"\b(?:FileStream|FileInfo|DirectoryInfo)\b",
            ["Program", "Files"],
            "go through the room Files"
        ),
        new("disk", @"\bPath\s*\.\s*GetTemp\w+", ["Program", "Files"], "go through the room Files"),
        new(
            "network",
            @"\b(?:HttpClient|HttpListener|WebRequest|TcpClient|TcpListener|Socket)\b",
            ["Program", "Cli", "Serve", "Check", "Import"],
            "a build uses no network; let the verb fetch it and pass it in"
        ),
        new(
            "environment",
            Static("System", "Environment"),
            ["Program"],
            "let Program read it and pass it in"
        ),
    ];

    public static IReadOnlyList<WordRule> Nowhere { get; } =
    [
        Never(
            @"\bEnvironment\s*\.\s*NewLine\b",
            @"write ""\n"": the bytes are the same on every machine"
        ),
        Never(@"\bGuid\s*\.\s*NewGuid\b", "the same input must give the same bytes"),
        Never(@"\bRandom\s*\.\s*Shared\b", "the same input must give the same bytes"),
        Never(@"\bnew\s+Random\s*\(", "the same input must give the same bytes"),
        Never(
            @"\bCultureInfo\s*\.\s*Current(?:UI)?Culture\b",
            "use the invariant culture or the site's language tables"
        ),
        Never(@"\bTimeZoneInfo\b", "use NodaTime's bundled zones, the same on every machine"),
        Never(@"\.\s*Normalize\s*\(", "it does nothing without ICU; use the slug and sort tables"),
        Never(@"\.\s*ToUpper\s*\(\s*\)", "use ToUpperInvariant"),
        Never(@"\.\s*ToLower\s*\(\s*\)", "use ToLowerInvariant"),
        Never(@"\bGetCustomAttribute\w*", "no reflection: keep an explicit list"),
        Never(@"\bActivator\s*\.", "no reflection: keep an explicit list"),
        new(
            "word",
            @"\bProcess\s*\.\s*Start\b",
            ["src/Cli/Browser.cs"],
            "no process is ever started but the browser that serve --open asks for"
        ),
        Never(@"\bNotImplementedException\b", "write it, or leave it out"),
        Never(@"#\s*pragma\s+warning\s+disable", "mend what the warning says"),
        Never(@"#\s*nullable\s+disable", "say what may be null"),
        Never(@"\b\w*SuppressMessage\w*", "mend what the warning says"),
        Never(@"\bglobal\s+using\b", "say in each file which rooms it sees"),
    ];

    private static WordRule Package(string prefix, params string[] rooms) =>
        new(
            "package",
            $@"(?<![\w.]){prefix}(?=\s*[.;])",
            rooms,
            "wrap what is needed in that room and hand on Daymark's own types"
        );

    private static WordRule Never(string pattern, string instead) =>
        new("word", pattern, [], instead);

    /// <summary>`Type.` by itself or behind its namespace, or brought in by a using; not a property of that name.</summary>
    private static string Static(string parent, string type, string member = "(?!\\.)") =>
        $@"(?<![\w.]|\.\s)(?:(?:global::)?{parent}\s*\.\s*)?{type}\s*\.{member}|\busing\b[^;]*\b{parent}\.{type}\s*;";
}
