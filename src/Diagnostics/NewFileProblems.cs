namespace Daymark.Diagnostics;

/// <summary>Problems of the verbs that make new files.</summary>
internal static class NewFileProblems
{
    public static Problem NoTitle() =>
        CommandProblemKinds.WrongUse.At(
            null,
            "the title is empty",
            "Write it in quotes, such as \"The north gate is open again\"."
        );

    /// <param name="obstacle">What stands there: the file itself, or a link or file among its folders.</param>
    public static Problem Taken(string path, string obstacle) =>
        CommandProblemKinds.FileIsThere.At(
            new SourceLocation(path),
            obstacle == path
                ? "this is there already, and nothing is overwritten"
                : $"this cannot be written, because {obstacle} is a file or a symbolic link there",
            obstacle == path
                ? "Choose another title, or another day with --date."
                : $"Move {obstacle} away."
        );

    public static Problem AddressInUse(string path, string address, string owner) =>
        CommandProblemKinds.AddressInUse.At(
            new SourceLocation(path),
            $"its address would be {address}, which {owner} has already",
            "Choose another title."
        );

    public static Problem NotEmpty(string folder, IReadOnlyList<string> names) =>
        CommandProblemKinds.FolderNotEmpty.At(
            null,
            $"{folder} is not empty: {string.Join(", ", names.Take(5))}{(names.Count > 5 ? ", …" : "")}",
            names.Contains("site.yml")
                ? "It is a site already: build it with `daymark build`."
                : "Name a new folder: nothing is overwritten."
        );

    public static Problem CannotWrite(string folder, string reason) =>
        SiteProblemKinds.OutputFailed.At(
            null,
            $"{folder} cannot be written: {reason}",
            "Check free space and permissions."
        );

    public static Problem BadTimeZone(string value, IReadOnlyCollection<string> known) =>
        CommandProblemKinds.WrongUse.At(
            null,
            $"the time zone is `{value}`, which is no IANA time zone",
            (Spelling.Nearest(value, known) is { } near ? $"Did you mean `{near}`? " : "")
                + "Zones are named by continent and city, such as Europe/London; `UTC` is one too."
        );

    public static Problem BadLanguage(string value) =>
        CommandProblemKinds.WrongUse.At(
            null,
            $"the language is `{value}`, which is no language tag",
            "Write a BCP 47 tag such as `en`, `en-GB`, `ru` or `zh-Hant`."
        );
}
