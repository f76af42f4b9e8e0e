namespace Daymark.Diagnostics;

/// <summary>Problems of the site folder and its files.</summary>
internal static class FileProblems
{
    /// <param name="near">A file of the folder that was probably meant to be it.</param>
    public static Problem NoSiteFile(string folder, string? near) =>
        SourceProblemKinds.NoSiteFile.At(
            null,
            $"there is no site.yml in {folder}",
            near is null
                ? "Run this in the folder of your site, or name it with --site DIR. The smallest site.yml is one line: `title: My office`."
                : $"There is {near}: name it site.yml."
        );

    public static Problem NotUtf8(SourceLocation at) =>
        SourceProblemKinds.NotUtf8.At(
            at,
            "this file is not UTF-8: the marked byte belongs to no character",
            "Save it again with the encoding UTF-8."
        );

    public static Problem Utf16(SourceLocation at) =>
        SourceProblemKinds.NotUtf8.At(
            at,
            "this file is UTF-16, not UTF-8",
            "Save it again with the encoding UTF-8."
        );

    public static Problem Unreadable(string path, string reason) =>
        SourceProblemKinds.UnreadableFile.At(
            new SourceLocation(path),
            $"this file cannot be read: {reason}",
            "Check who may read it."
        );

    public static Problem UnreadableFolder(string path, string reason) =>
        SourceProblemKinds.UnreadableFile.At(
            new SourceLocation(path),
            $"a folder in {path}/ cannot be read: {reason}",
            "Check who may read it."
        );

    public static Problem LinkSkipped(string path) =>
        SourceProblemKinds.LinkSkipped.At(
            new SourceLocation(path),
            "this is a symbolic link, which is not followed",
            "Put the file itself here: a site reads nothing outside its folder."
        );

    public static Problem UnreadText(string path) =>
        SourceProblemKinds.UnreadText.At(
            new SourceLocation(path),
            "this file is published nowhere: messages and pages are Markdown files whose names end in `.md`",
            "Save it as Markdown under such a name. A file for readers to load belongs in static/, or beside the index.md of its message."
        );

    public static Problem MisnamedFolder(string found, string meant) =>
        SourceProblemKinds.MisnamedFolder.At(
            null,
            $"there are no messages and no pages in {meant}/, but there are Markdown files in {found}/, which is not read",
            $"Name that folder {meant}. `daymark import` brings the site of another program over."
        );

    public static Problem SecondSpelling(string path, string composed) =>
        SourceProblemKinds.SecondSpelling.At(
            new SourceLocation(path),
            $"{path} lies beside {composed}, and their names differ only in how an accented letter is stored",
            "Delete one of them, or give it another name."
        );
}
