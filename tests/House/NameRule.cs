using System.Text.RegularExpressions;

namespace Daymark.Tests.House;

/// <summary>No drawer for odds and ends: a name says what a thing is about.</summary>
internal static partial class NameRule
{
    public static IEnumerable<Violation> Check(IReadOnlyList<SourceText> files) =>
        files
            .Where(file => file.IsCSharp)
            .SelectMany(file =>
                Names(file)
                    .Where(name => Drawer().IsMatch(name.Name))
                    .Select(name => Complain(file, name))
            );

    private static IEnumerable<(string Name, int Offset)> Names(SourceText file)
    {
        foreach (var folder in file.Folder.Split('/'))
            yield return (folder, 0);
        yield return (file.Stem, 0);
        foreach (Match match in TypeName().Matches(file.Code))
            if (match.Groups[1].Value != file.Stem)
                yield return (match.Groups[1].Value, match.Groups[1].Index);
    }

    private static Violation Complain(SourceText file, (string Name, int Offset) name) =>
        file.At(
            name.Offset,
            $"'{name.Name}' names a drawer, not an idea: name it after what it knows or does"
        );

    [GeneratedRegex(
        "(?:Utils?|Utilit(?:y|ies)|Helpers?|Common|Managers?)$|^Misc(?![a-z])|^Miscellaneous"
    )]
    private static partial Regex Drawer();

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record)\s+(\w+)")]
    private static partial Regex TypeName();
}
