using DiffPlex;
using DiffPlex.Renderer;

namespace Daymark.Tests.Support;

/// <summary>Two texts as a unified diff with three lines of context; empty when they have the same lines.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static string Of(string expected, string actual, string name = "text")
    {
        var diff = new UnidiffRenderer(Differ.Instance, Context).Generate(
            expected,
            actual,
            $"expected/{name}",
            $"actual/{name}",
            ignoreWhitespace: false,
            ignoreCase: false
        );
        return diff.ReplaceLineEndings("\n").TrimEnd('\n');
    }

    /// <summary>The first lines of a long diff, and how many more there are.</summary>
    public static string Cap(string diff, int lines)
    {
        var all = diff.Split('\n');
        return all.Length <= lines
            ? diff
            : $"{string.Join('\n', all[..lines])}\n… and {all.Length - lines} more lines";
    }
}
