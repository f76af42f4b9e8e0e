namespace Daymark.Diagnostics;

/// <summary>Kinds of problems of the command line and of what single verbs do. A new one takes the next free number of its room.</summary>
internal static class CommandProblemKinds
{
    // 08: the command line
    public static readonly ProblemKind WrongUse = ProblemKind.Error(
        "DM0801",
        "the command line is wrong"
    );
    public static readonly ProblemKind CannotCompare = ProblemKind.Error(
        "DM0802",
        "a published daymark.json cannot be read"
    );
    public static readonly ProblemKind CannotListen = ProblemKind.Error(
        "DM0803",
        "the preview cannot be reached at that address"
    );
    public static readonly ProblemKind OpenToOthers = ProblemKind.Warning(
        "DM0804",
        "the preview can be reached from other machines"
    );
    public static readonly ProblemKind SlowWatching = ProblemKind.Warning(
        "DM0805",
        "the system does not tell of changes"
    );

    public static readonly ProblemKind FileIsThere = ProblemKind.Error(
        "DM0807",
        "a new file would take the place of one that is there"
    );
    public static readonly ProblemKind FolderNotEmpty = ProblemKind.Error(
        "DM0808",
        "a new site would be made in a folder that is not empty"
    );
    public static readonly ProblemKind AddressInUse = ProblemKind.Error(
        "DM0809",
        "a new message or page would have an address that is in use"
    );

    // 09: import
    public static readonly ProblemKind NotBroughtOver = ProblemKind.Error(
        "DM0901",
        "a file cannot be brought over"
    );
    public static readonly ProblemKind ImportInTheWay = ProblemKind.Error(
        "DM0902",
        "another file stands where one was to be brought"
    );
    public static readonly ProblemKind NoImportSource = ProblemKind.Error(
        "DM0903",
        "what was to be imported cannot be read"
    );
    public static readonly ProblemKind TemplateStays = ProblemKind.Warning(
        "DM0904",
        "template text that stays as text"
    );
    public static readonly ProblemKind FrontMatterChanged = ProblemKind.Warning(
        "DM0905",
        "front matter was changed on the way"
    );
    public static readonly ProblemKind PassedOver = ProblemKind.Warning(
        "DM0906",
        "a file was passed over on the way"
    );

    /// <summary>In the order of their codes.</summary>
    public static readonly IReadOnlyList<ProblemKind> All =
    [
        WrongUse,
        CannotCompare,
        CannotListen,
        OpenToOthers,
        SlowWatching,
        FileIsThere,
        FolderNotEmpty,
        AddressInUse,
        NotBroughtOver,
        ImportInTheWay,
        NoImportSource,
        TemplateStays,
        FrontMatterChanged,
        PassedOver,
    ];
}
