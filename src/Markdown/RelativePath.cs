namespace Daymark.Markdown;

/// <summary>Resolves the path of one file of the site as seen from another.</summary>
internal static class RelativePath
{
    /// <summary>The path from the site folder; null when it leads out of it. A leading slash means the site folder.</summary>
    public static string? Resolve(string from, string path)
    {
        var parts = path.StartsWith('/') ? [] : from.Split('/')[..^1].ToList();
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count == 0)
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }
        return string.Join('/', parts);
    }
}
