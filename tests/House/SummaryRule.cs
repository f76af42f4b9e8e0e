using System.Text.RegularExpressions;

namespace Daymark.Tests.House;

/// <summary>Every type of the program says in one sentence what it is.</summary>
internal static partial class SummaryRule
{
    public static IEnumerable<Violation> Check(IReadOnlyList<SourceText> files) =>
        from file in files
        where file.IsSource && file.IsCSharp
        from type in TopLevelType.In(file)
        where !HasSummary(type.Above)
        select file.At(
            type.Offset,
            $"{type.Name} says nothing about itself: write '/// <summary>What it is.</summary>' above it"
        );

    private static bool HasSummary(string above)
    {
        var comments = above
            .Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("///", StringComparison.Ordinal));
        var summary = Summary().Match(string.Join(' ', comments.Select(line => line[3..])));
        return summary.Success && summary.Groups[1].Value.Any(char.IsLetter);
    }

    [GeneratedRegex("<summary>(.*?)</summary>")]
    private static partial Regex Summary();
}
