using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Daymark.Tests.Calendar;

/// <summary>The tables beside the tests of this room, a row a line.</summary>
internal static partial class TestData
{
    /// <summary>The rows of a table without its comments, each split at <paramref name="separator"/>.</summary>
    public static IReadOnlyList<string[]> Rows(string name, char separator)
    {
        var root = typeof(TestData)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "RepositoryRoot")
            .Value!;
        return
        [
            .. File.ReadLines(Path.Combine(root, "tests", "Calendar", name))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => Escape().Replace(line, Unescape).Split(separator)),
        ];
    }

    private static string Unescape(Match escape) =>
        (
            (char)
                int.Parse(
                    escape.Groups[1].ValueSpan,
                    NumberStyles.HexNumber,
                    CultureInfo.InvariantCulture
                )
        ).ToString();

    [GeneratedRegex(@"\\u([0-9a-f]{4})")]
    private static partial Regex Escape();
}
