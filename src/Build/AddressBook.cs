using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Build;

/// <summary>Sees to it that no two files of the output want one place, on any file system.</summary>
internal static class AddressBook
{
    private const int Generated = 2;

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
                    problems.Add(
                        AddressProblems.FileAndFolder(
                            inTheWay.Origin,
                            file.Origin,
                            inTheWay.Path.ToString()
                        )
                    );
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
        // The file that a person wrote as a text is the one to point at.
        var (other, at) = Rank(second) <= Rank(first) ? (first, second) : (second, first);
        var place = Rank(at) == Generated ? SourceTree.SettingsFile : at.Origin;
        var hint =
            Rank(at) == Generated ? "Give the archive another `path` in site.yml."
            : Rank(other) == Generated ? $"Give {at.Origin} another `slug` or `permalink`."
            : languages.TryGetValue(first.Origin, out var one)
            && languages.TryGetValue(second.Origin, out var two)
            && one != two
                ? $"They are in two languages, {one} and {two}: put {{language}} into `permalink` of site.yml, such as /{{language}}/{{year}}/{{month}}/{{slug}}/, or give one of them another `slug`."
            : "Give one of them another `slug` or `permalink`.";
        return AddressProblems.Taken(
            new SourceLocation(place),
            other.Origin,
            at.Origin,
            at.Path.ToString(),
            byCase,
            hint
        );
    }

    /// <summary>The language of each message by the path of its file.</summary>
    private static Dictionary<string, string> Languages(SiteIndex index) =>
        index.Posts.ToDictionary(
            post => post.Source.Path,
            post => post.Language,
            StringComparer.Ordinal
        );

    private static int Rank(OutputFile file) =>
        SourceTree.KindOf(file.Origin) switch
        {
            SourceKind.Post or SourceKind.Page => 0,
            SourceKind.None => Generated,
            _ => 1,
        };
}
