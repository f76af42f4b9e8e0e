using System.Text.RegularExpressions;

namespace Daymark.Tests.House;

/// <summary>The map `src/README.md` names every file of the program, and none that is gone.</summary>
internal static partial class MapRule
{
    private const string MapPath = "src/README.md";

    public static IEnumerable<Violation> Check(IReadOnlyList<SourceText> files)
    {
        var map = files.FirstOrDefault(file => file.Path == MapPath);
        if (map is null)
        {
            yield return new Violation(MapPath, 1, "there is no map of the program: write it");
            yield break;
        }
        var mentions = FileName().Matches(map.Text);
        var named = mentions.Select(NameOf).ToHashSet();
        foreach (
            var file in files.Where(file =>
                file.IsSource && file != map && !named.Contains(file.FileName)
            )
        )
            yield return file.At(
                0,
                $"the map does not name {file.FileName}: add it to {MapPath} with what it is"
            );

        var known = files.Select(file => file.FileName).ToHashSet();
        // A path that starts with `../` leads out of the program and is not looked up.
        foreach (
            var gone in mentions.Where(match =>
                !match.Value.StartsWith("../", StringComparison.Ordinal)
                && !known.Contains(NameOf(match))
            )
        )
            yield return map.At(
                gone.Index,
                $"there is no file {gone.Value}: take it off the map, or correct its name"
            );
    }

    private static string NameOf(Match mention) =>
        mention.Value[(mention.Value.LastIndexOf('/') + 1)..];

    [GeneratedRegex(@"(?<![\w./*-])[\w./-]+\.(?:cs|mjs)\b")]
    private static partial Regex FileName();
}
