namespace Daymark.Diagnostics;

/// <summary>Kinds of problems of a built site, which only <c>check</c> and <c>verify</c> look for.</summary>
internal static class CheckProblemKinds
{
    // 10: check and verify
    public static readonly ProblemKind DeadLink = ProblemKind.Error(
        "DM1001",
        "a link leads to nothing of the site"
    );
    public static readonly ProblemKind DeadFragment = ProblemKind.Error(
        "DM1002",
        "a link leads to a place of a page that is not there"
    );
    public static readonly ProblemKind MissingFile = ProblemKind.Error(
        "DM1003",
        "a picture, script or style sheet is not there"
    );
    public static readonly ProblemKind DuplicateId = ProblemKind.Error(
        "DM1004",
        "two elements of a page have one id"
    );
    public static readonly ProblemKind PictureWithoutText = ProblemKind.Warning(
        "DM1005",
        "a picture has no alt text"
    );
    public static readonly ProblemKind EmptyLink = ProblemKind.Warning(
        "DM1006",
        "a link has no words"
    );
    public static readonly ProblemKind EmptyHeading = ProblemKind.Warning(
        "DM1007",
        "a heading has no words"
    );
    public static readonly ProblemKind SkippedLevel = ProblemKind.Note(
        "DM1008",
        "a level of headings is skipped"
    );
    public static readonly ProblemKind NoPageTitle = ProblemKind.Warning(
        "DM1009",
        "a page has no title"
    );
    public static readonly ProblemKind LongTitle = ProblemKind.Note(
        "DM1010",
        "a title is too long to be shown whole"
    );
    public static readonly ProblemKind SameTitle = ProblemKind.Note(
        "DM1011",
        "texts have the same title"
    );
    public static readonly ProblemKind SameDescription = ProblemKind.Note(
        "DM1012",
        "texts have the same description"
    );
    public static readonly ProblemKind BadMachineFile = ProblemKind.Error(
        "DM1013",
        "a feed or sitemap cannot be read"
    );
    public static readonly ProblemKind DeadMachineLink = ProblemKind.Error(
        "DM1014",
        "an address in a feed or sitemap leads to nothing of the site"
    );
    public static readonly ProblemKind NoBaseUrl = ProblemKind.Warning(
        "DM1015",
        "feeds and sitemap need base_url"
    );
    public static readonly ProblemKind TypedCounter = ProblemKind.Warning(
        "DM1016",
        "the number of a counter is typed by hand"
    );
    public static readonly ProblemKind UnusedCounter = ProblemKind.Note(
        "DM1017",
        "no page shows a counter"
    );
    public static readonly ProblemKind Detour = ProblemKind.Note(
        "DM1018",
        "a link lacks its last slash"
    );
    public static readonly ProblemKind BesideSite = ProblemKind.Warning(
        "DM1019",
        "a link leaves out the path of base_url"
    );
    public static readonly ProblemKind DeadWebLink = ProblemKind.Error(
        "DM1020",
        "a link to another site leads nowhere"
    );
    public static readonly ProblemKind UnknownWebLink = ProblemKind.Warning(
        "DM1021",
        "whether a link to another site is good cannot be told"
    );
    public static readonly ProblemKind LocalLink = ProblemKind.Warning(
        "DM1022",
        "a link leads to the machine of whoever reads it"
    );
    public static readonly ProblemKind CannotVerify = ProblemKind.Error(
        "DM1030",
        "whether a live site is today's cannot be told"
    );

    /// <summary>In the order of their codes.</summary>
    public static readonly IReadOnlyList<ProblemKind> All =
    [
        DeadLink,
        DeadFragment,
        MissingFile,
        DuplicateId,
        PictureWithoutText,
        EmptyLink,
        EmptyHeading,
        SkippedLevel,
        NoPageTitle,
        LongTitle,
        SameTitle,
        SameDescription,
        BadMachineFile,
        DeadMachineLink,
        NoBaseUrl,
        TypedCounter,
        UnusedCounter,
        Detour,
        BesideSite,
        DeadWebLink,
        UnknownWebLink,
        LocalLink,
        CannotVerify,
    ];
}
