namespace Daymark.Diagnostics;

/// <summary>Problems of bringing over what another program made.</summary>
internal static class ImportProblems
{
    /// <param name="reason">The end of a sentence about the file.</param>
    public static Problem Refused(SourceLocation at, string reason, string hint = "") =>
        CommandProblemKinds.NotBroughtOver.At(
            at,
            $"this file was not brought over: {reason}",
            hint
        );

    /// <summary>A problem of the other program's file: an error means that it was not brought over.</summary>
    public static Problem InSource(Problem problem) =>
        problem.IsError
        && problem.Kind != CommandProblemKinds.NotBroughtOver
        && problem.Location is { } at
            ? Refused(at, problem.Message, problem.Hint)
            : problem;

    public static Problem CannotWrite(string folder, string reason) =>
        SiteProblemKinds.OutputFailed.At(
            null,
            $"{folder} cannot be written: {reason}",
            "Check free space and permissions, then import again: what is there already stays."
        );

    public static Problem Taken(string path, string reason) =>
        CommandProblemKinds.ImportInTheWay.At(
            new SourceLocation(path),
            $"this was not brought over, because {reason}, and nothing is overwritten",
            "Move it away and import again, or leave it if you changed it yourself."
        );

    public static Problem BehindLink(string path, string link) =>
        CommandProblemKinds.ImportInTheWay.At(
            new SourceLocation(path),
            $"this was not brought over, because {link} is a symbolic link, and nothing is written through one",
            "Remove the link and import again."
        );

    public static Problem NoSource(string source, string reason) =>
        CommandProblemKinds.NoImportSource.At(
            null,
            $"{source} cannot be imported: {reason}",
            "Name what the other program works on or gave you: its folder, or its export file."
        );

    public static Problem Template(SourceLocation at, string construct) =>
        CommandProblemKinds.TemplateStays.At(
            at,
            $"`{construct}` means nothing to Daymark and stays as text",
            "Write here what it stood for."
        );

    public static Problem Changed(SourceLocation at, string what) =>
        CommandProblemKinds.FrontMatterChanged.At(at, what);

    public static Problem PassedOver(string path, string why) =>
        CommandProblemKinds.PassedOver.At(new SourceLocation(path), $"passed over: {why}");

    public static Problem Link(string path) =>
        PassedOver(path, "this is a symbolic link, which is not followed");

    /// <summary>Many problems alike, told as one.</summary>
    public static Problem Together(Problem first, int places, int files, string report) =>
        first with
        {
            Message = FormattableString.Invariant(
                $"{first.Message}; {(first.Kind == CommandProblemKinds.TemplateStays ? "the same" : "and the like")} in {places} places of {files} {(files == 1 ? "file" : "files")}"
            ),
            Hint = report.Length == 0 ? first.Hint : $"{report} lists them all.",
        };
}
