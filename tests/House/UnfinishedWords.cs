using System.Text.RegularExpressions;

namespace Daymark.Tests.House;

/// <summary>Nothing in the program says that it is unfinished, in code or comment.</summary>
internal static class UnfinishedWords
{
    public static IEnumerable<Violation> Check(IReadOnlyList<SourceText> files) =>
        from file in files
        where file.IsSource && file.IsCSharp
        from match in Regex.Matches(file.Text, @"\b(?:TODO|FIXME)\b")
        select file.At(
            match.Index,
            $"'{match.Value}': do it now, or write it down outside the code"
        );
}
