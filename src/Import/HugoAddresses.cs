using Daymark.Build;

namespace Daymark.Import;

/// <summary>Where Hugo publishes a text: by the patterns of its settings, else where it lies below content/.</summary>
/// <param name="isWhole">Whether the whole site is there; below a folder of posts alone nobody knows what stood above.</param>
internal sealed class HugoAddresses(ForeignConfig config, bool isWhole)
{
    /// <summary>The pattern of the address; null when it is not known.</summary>
    /// <param name="below">The path without language, neither as folder nor as ending.</param>
    /// <param name="slug">The slug of the text; null when it has none.</param>
    public string? Of(string below, string? slug, bool isSection)
    {
        if (!isWhole)
            return null;
        var folders = below.Split('/')[..^1];
        var permalinks = config.Map("permalinks");
        var pages = permalinks.Map("page").IsThere ? permalinks.Map("page") : permalinks;
        if (!isSection && folders.Length > 0 && pages.Text(folders[0]) is { } pattern)
            return pattern;
        var isBundle = below.EndsWith("/index.md", StringComparison.Ordinal);
        var above = string.Concat(
            (isBundle ? folders[..^1] : folders).Select(folder => Part(folder) + "/")
        );
        if (isSection)
            return "/" + above;
        var name = isBundle ? folders[^1] : below[(below.LastIndexOf('/') + 1)..^".md".Length];
        // Hugo keeps a date in the name unless it is told to take the date from there.
        if (config.Map("frontmatter").Holds("date", ":filename"))
            name = PostDates.WithoutDate(name) is { Length: > 0 } without ? without : name;
        return $"/{above}{Part(slug ?? name)}/";
    }

    private static string Part(string text) =>
        text.Trim().Replace(' ', '-').Replace(":", "", StringComparison.Ordinal).ToLowerInvariant();
}
