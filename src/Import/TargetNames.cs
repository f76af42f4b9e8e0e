using Daymark.Model;

namespace Daymark.Import;

/// <summary>Names of files that every file system can hold, and each only once.</summary>
internal static class TargetNames
{
    private const string Forbidden = "<>:\"|?*\\";

    private static readonly string[] Endings =
    [
        ".md",
        ".markdown",
        ".mkd",
        ".mkdn",
        ".mkdown",
        ".mdown",
        ".html",
        ".htm",
    ];

    /// <summary>Whether a file may be a post or page by its name; HTML only counts with front matter.</summary>
    public static bool IsMarkdown(string path) =>
        Endings[..^2].Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    public static bool IsHtml(string path) =>
        Endings[^2..].Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The path with a safe name in each part and the ending .md.</summary>
    public static string Markdown(string path)
    {
        var ending = Endings.FirstOrDefault(known =>
            path.EndsWith(known, StringComparison.OrdinalIgnoreCase)
        );
        return Safe(ending is null ? path : path[..^ending.Length]) + ".md";
    }

    /// <summary>The path with a safe name in each part: what Windows forbids is a hyphen.</summary>
    public static string Safe(string path) =>
        string.Join('/', path.Split('/').Where(part => part.Length > 0).Select(Part));

    private static string Part(string part)
    {
        var safe = string.Concat(
                part.Select(c =>
                    char.IsControl(c) || Forbidden.Contains(c, StringComparison.Ordinal) ? '-' : c
                )
            )
            .TrimEnd('.', ' ');
        if (safe.Length == 0)
            return "untitled";
        return DeviceNames.IsReserved(safe) || safe[0] == '.' ? "_" + safe : safe;
    }

    /// <summary>The path, or one with a number, that no other text has; also where upper and lower case are one.</summary>
    public static string Free(string path, HashSet<string> taken)
    {
        var free = path;
        for (var number = 2; !taken.Add(free.ToLowerInvariant()); number++)
            free = FormattableString.Invariant($"{path[..^".md".Length]}-{number}.md");
        return free;
    }
}
