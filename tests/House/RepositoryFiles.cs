using Daymark.Tests.Support;

namespace Daymark.Tests.House;

/// <summary>The files of `src/` and `tests/` that the house rules look at, read from the repository.</summary>
internal static class RepositoryFiles
{
    public static IReadOnlyList<SourceText> Read() =>
        [.. Under("src", ["*.cs", "*.mjs", "README.md"]), .. Under("tests", ["*.cs"])];

    private static IEnumerable<SourceText> Under(string folder, string[] patterns) =>
        from pattern in patterns
        from file in Directory.EnumerateFiles(
            Path.Combine(Repository.Root, folder),
            pattern,
            SearchOption.AllDirectories
        )
        let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        where
            !path.StartsWith("tests/Sites/", StringComparison.Ordinal)
            && !path.Contains("/obj/")
            && !path.Contains("/bin/")
        orderby path
        select new SourceText(path, File.ReadAllText(file));
}
