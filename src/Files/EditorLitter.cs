namespace Daymark.Files;

/// <summary>Names of files that editors and file browsers write beside the one being edited; no reason to build.</summary>
internal static class EditorLitter
{
    private static readonly string[] Names =
    [
        // What Vim tries out whether a folder can be written with.
        "4913",
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
    ];

    private static readonly string[] Endings =
    [
        "~",
        ".swp",
        ".swo",
        ".swx",
        ".swpx",
        ".bak",
        ".tmp",
        ".crswap",
        ".kate-swp",
        "___jb_tmp___",
        "___jb_old___",
    ];

    /// <param name="name">Without its folders.</param>
    public static bool IsLitter(ReadOnlySpan<char> name)
    {
        foreach (var known in Names)
            if (name.SequenceEqual(known))
                return true;
        foreach (var ending in Endings)
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        return name.StartsWith(".#") || (name.Length > 2 && name[0] == '#' && name[^1] == '#');
    }
}
