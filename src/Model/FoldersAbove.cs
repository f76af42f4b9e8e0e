namespace Daymark.Model;

/// <summary>The folders that a file lies in.</summary>
internal static class FoldersAbove
{
    /// <summary>Of <c>a/b/c.html</c>: <c>a</c>, then <c>a/b</c>.</summary>
    public static IEnumerable<string> Of(string path)
    {
        for (
            var slash = path.IndexOf('/', StringComparison.Ordinal);
            slash > 0;
            slash = path.IndexOf('/', slash + 1)
        )
            yield return path[..slash];
    }
}
