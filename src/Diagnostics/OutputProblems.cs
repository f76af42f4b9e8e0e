namespace Daymark.Diagnostics;

/// <summary>Problems of the output folder.</summary>
internal static class OutputProblems
{
    private const string OfItsOwn =
        "Choose a folder of its own, such as `output`, with --output or in site.yml.";

    public static Problem Unnamed() =>
        SiteProblemKinds.OutputRefused.At(
            null,
            "the name of the output folder is empty, so nothing was written",
            OfItsOwn
        );

    public static Problem Refused(string asked, string reason) =>
        SiteProblemKinds.OutputRefused.At(
            null,
            $"the output folder `{asked}` {reason}, so nothing was written",
            OfItsOwn
        );

    public static Problem Foreign(string asked, string example) =>
        SiteProblemKinds.OutputRefused.At(
            null,
            $"the output folder `{asked}` holds files that Daymark did not make (such as {example}), so nothing was written",
            "Choose a new or empty folder, or empty this one yourself."
        );

    public static Problem InTheWay(string path) =>
        SiteProblemKinds.FileInTheWay.At(
            null,
            $"{path} was not made by Daymark, but a page of that name wants its place",
            "Move it away, or put it into static/ if it belongs to the site."
        );

    public static Problem LinkInTheWay(string path) =>
        SiteProblemKinds.FileInTheWay.At(
            null,
            $"{path} is a symbolic link, and nothing is written through a link inside the output",
            "Remove the link."
        );

    public static Problem Failed(string folder, string reason) =>
        SiteProblemKinds.OutputFailed.At(
            null,
            $"the output folder {folder} cannot be written: {reason}",
            "Check free space and permissions; the next build repairs everything."
        );

    public static Problem Locked(string folder) =>
        SiteProblemKinds.OutputLocked.At(
            null,
            $"another build is writing {folder} right now",
            "Wait until it is done, then try again."
        );
}
