using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Build;

/// <summary>Sees to it that no two files of the output want one place, on any file system.</summary>
internal static class AddressBook
{
    private const int Generated = 2;

    /// <summary>The files without those that the site has in static/ in its own words.</summary>
    public static IReadOnlyList<OutputFile> Settle(
        IEnumerable<OutputFile> files,
        IReadOnlyList<PublishedAsset> assets
    )
    {
        var own = assets
            .Where(asset => SourceTree.KindOf(asset.File.Path) == SourceKind.Static)
            .Select(asset => asset.Path.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. files.Where(file => !(file.GivesWay && own.Contains(file.Path.Value)))];
    }

    public static void Check(IReadOnlyList<OutputFile> files, SiteIndex index, ProblemList problems)
    {
        var byPlace = new Dictionary<string, OutputFile>(
            files.Count,
            StringComparer.OrdinalIgnoreCase
        );
        var languages = new Lazy<Dictionary<string, string>>(() => Languages(index));
        foreach (var file in files)
        {
            var place = file.Path.OutputFile;
            if (!byPlace.TryAdd(place, file))
                problems.Add(Taken(byPlace[place], file, languages.Value));
        }
        foreach (var file in files)
        {
            foreach (var above in FoldersAbove.Of(file.Path.OutputFile))
            {
                if (byPlace.TryGetValue(above, out var inTheWay))
                    problems.Add(FileAndFolder(inTheWay, file));
            }
        }
    }

    private static Problem Taken(
        OutputFile first,
        OutputFile second,
        Dictionary<string, string> languages
    )
    {
        var byCase = first.Path.OutputFile != second.Path.OutputFile;
        var (other, at) = Rank(second) <= Rank(first) ? (first, second) : (second, first);
        return AddressProblems.Taken(
            Place(at),
            other.Origin,
            at.Origin,
            at.Path.ToString(),
            byCase,
            LanguageHint(first, second, languages) ?? Hint(at, other)
        );
    }

    private static Problem FileAndFolder(OutputFile file, OutputFile inside)
    {
        var (other, at) = Rank(file) <= Rank(inside) ? (inside, file) : (file, inside);
        return AddressProblems.FileAndFolder(
            Place(at),
            file.Origin,
            inside.Origin,
            file.Path.ToString(),
            Hint(at, other)
        );
    }

    private static string Hint(OutputFile at, OutputFile other) =>
        at.AskedFor is not null ? "Take this alias out, or write another one."
        : Rank(at) == Generated ? "Give the archive another `path` in site.yml."
        : Rank(other) == Generated ? $"Give {at.Origin} another `slug` or `permalink`."
        : "Give one of them another `slug` or `permalink`.";

    /// <summary>Two languages that write the same slug are best kept apart by the pattern; null for anything else.</summary>
    private static string? LanguageHint(
        OutputFile first,
        OutputFile second,
        Dictionary<string, string> languages
    ) =>
        languages.TryGetValue(first.Origin, out var one)
        && languages.TryGetValue(second.Origin, out var two)
        && one != two
        && first.AskedFor is null
        && second.AskedFor is null
            ? $"They are in two languages, {one} and {two}: put {{language}} into `permalink` of site.yml, such as /{{language}}/{{year}}/{{month}}/{{slug}}/, or give one of them another `slug`."
            : null;

    private static SourceLocation Place(OutputFile at) =>
        at.AskedFor?.Invoke()
        ?? new SourceLocation(Rank(at) == Generated ? SourceTree.SettingsFile : at.Origin);

    /// <summary>The language of each message by the path of its file.</summary>
    private static Dictionary<string, string> Languages(SiteIndex index) =>
        index.Posts.ToDictionary(
            post => post.Source.Path,
            post => post.Language,
            StringComparer.Ordinal
        );

    /// <summary>What a person wrote as a text is the one to point at, and of it the most particular.</summary>
    private static int Rank(OutputFile file) =>
        file.AskedFor is not null
            ? -1
            : SourceTree.KindOf(file.Origin) switch
            {
                SourceKind.Post or SourceKind.Page => 0,
                SourceKind.None => Generated,
                _ => 1,
            };
}
