using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Files;

/// <summary>Adds files to a site folder without ever replacing or following anything that is there.</summary>
internal sealed class NewFiles(string folder, ProblemList problems)
{
    /// <summary>Posts, pages and files; site.yml is not counted.</summary>
    public int Written { get; private set; }

    public int Unchanged { get; private set; }

    /// <summary>The bytes of a file that is there; null when there is none.</summary>
    public byte[]? Read(string path) =>
        File.Exists(Full(path)) ? File.ReadAllBytes(Full(path)) : null;

    /// <exception cref="IOException">The disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void Add(string path, byte[] bytes) =>
        Add(
            path,
            there => FileContent.Holds(there, bytes) == true,
            there => FileContent.Write(there, bytes)
        );

    /// <exception cref="IOException">The disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void Add(string path, AssetFile file) =>
        Add(
            path,
            there => FileContent.Holds(there, file) == true,
            there => FileContent.Write(there, file)
        );

    /// <summary>Writes a file that is Daymark's own to renew.</summary>
    public void Renew(string path, byte[] bytes)
    {
        if (Read(path) is { } there && there.AsSpan().SequenceEqual(bytes))
            return;
        Move(path, there => FileContent.Write(there, bytes), overwrite: true);
    }

    private void Add(string path, Func<string, bool> equals, Action<string> write)
    {
        var there = Full(path);
        if (FoldersAbove.Of(path).Append(path).FirstOrDefault(IsLink) is { } link)
            problems.Add(ImportProblems.BehindLink(path, link));
        else if (
            FoldersAbove.Of(path).FirstOrDefault(above => File.Exists(Full(above))) is { } file
        )
            problems.Add(ImportProblems.Taken(path, $"{file} is a file there"));
        else if (Directory.Exists(there))
            problems.Add(ImportProblems.Taken(path, "a folder of that name is there"));
        else if (!File.Exists(there))
        {
            Move(path, write, overwrite: false);
            Written += path == SourceTree.SettingsFile ? 0 : 1;
        }
        else if (equals(there))
            Unchanged++;
        else
            problems.Add(ImportProblems.Taken(path, "another file of that name is there"));
    }

    /// <summary>Written under another name first: an import that is killed leaves no half of a file.</summary>
    private void Move(string path, Action<string> write, bool overwrite)
    {
        var there = Full(path);
        Directory.CreateDirectory(Path.GetDirectoryName(there)!);
        var part = Path.Combine(Path.GetDirectoryName(there)!, ".daymark-import");
        File.Delete(part);
        write(part);
        File.Move(part, there, overwrite);
    }

    private string Full(string path) => Path.Combine(folder, path);

    private bool IsLink(string path) =>
        new FileInfo(Full(path)).LinkTarget is not null
        || new DirectoryInfo(Full(path)).LinkTarget is not null;
}
