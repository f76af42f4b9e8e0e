using System.Globalization;

namespace Daymark.Tests.House;

/// <summary>Files stay short enough to be read at one sitting; generated tables apart.</summary>
internal static class LengthRule
{
    public const int Longest = 250;
    public const int SourceAverage = 110;

    public static IEnumerable<Violation> Check(IReadOnlyList<SourceText> files)
    {
        var written = files.Where(file => file.IsCSharp && !file.IsGenerated).ToList();
        foreach (var file in written.Where(file => file.LineCount > Longest))
            yield return new Violation(
                file.Path,
                file.LineCount,
                $"{file.LineCount} lines, at most {Longest} are allowed: find the second idea in it and give that its own file"
            );

        var average = written
            .Where(file => file.IsSource)
            .Select(file => file.LineCount)
            .DefaultIfEmpty(0)
            .Average();
        if (average > SourceAverage)
            yield return new Violation(
                "src",
                1,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"files are {average:0} lines long on average, at most {SourceAverage} are allowed: split the longest"
                )
            );
    }
}
