using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Import;

namespace Daymark.Cli;

/// <summary>Finds what an import is asked to bring over: a folder, a file, or for feeds an address.</summary>
internal static class ImportInput
{
    /// <summary>Null, with problems, when it is not there or not what was said.</summary>
    public static async Task<ForeignSite?> Read(
        ImportSource source,
        string from,
        string site,
        Surroundings around,
        ProblemList problems,
        CancellationToken cancel
    )
    {
        var path = Path.GetFullPath(from, around.CurrentFolder);
        if (source.Folder is { } folder)
            return Folder(folder, source.Name, from, path, site, problems);
        var address = source.Name == "feed" ? FeedDownload.Address(from) : null;
        var bytes = address is null
            ? NamedFile.Read(path, "")
            : await FeedDownload.Fetch(address, problems, cancel);
        if (bytes is null && address is null)
            problems.Add(
                CommandLineProblems.Wrong(
                    $"there is no file `{from}`",
                    $"{source.Name} wants a file{(source.Name == "feed" ? " or an https address" : "")}."
                )
            );
        return bytes is null
            ? null
            : source.File!(bytes, address is null ? Path.GetFileName(path) : from, problems);
    }

    private static ForeignSite? Folder(
        Func<IReadOnlyList<Model.AssetFile>, ProblemList, ForeignSite> read,
        string name,
        string from,
        string path,
        string site,
        ProblemList problems
    )
    {
        if (!ForeignFolder.Exists(path))
        {
            problems.Add(
                CommandLineProblems.Wrong(
                    $"there is no folder `{from}`",
                    $"{name} wants the folder of the site, or of its posts."
                )
            );
            return null;
        }
        var real = RealPath.Of(path);
        if (real == RealPath.Of(site))
        {
            problems.Add(
                CommandLineProblems.Wrong(
                    "the site would be written into the folder that it comes from, and nothing in that is changed",
                    "Name a new folder with --site DIR."
                )
            );
            return null;
        }
        var files = ForeignFolder.Read(real, RealPath.Of(site), problems);
        var own = new ProblemList();
        var foreign = read(files, own);
        foreach (var problem in own.Sorted())
            problems.Add(ImportProblems.InSource(problem));
        if (foreign.Texts.Count > 0 || own.HasErrors)
            return foreign;
        problems.Add(ImportProblems.NoSource(from, "there is no post or page in it"));
        return null;
    }
}
