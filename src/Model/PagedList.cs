namespace Daymark.Model;

/// <summary>One page of a long list of messages.</summary>
/// <param name="Number">1 to <paramref name="Total"/>.</param>
/// <param name="Total">How many pages there are; at least 1.</param>
/// <param name="List">The address of the list, which the page without a number in its address has.</param>
internal sealed record PagedList(
    int Number,
    int Total,
    IReadOnlyList<Post> Posts,
    SitePath List,
    ArchiveNumbering Numbering
)
{
    public SitePath Path => PathOf(Number);

    /// <summary>The page with later messages; null on the newest.</summary>
    public SitePath? Newer => Beside(Numbering == ArchiveNumbering.Stable ? 1 : -1);

    /// <summary>The page with earlier messages; null on the oldest.</summary>
    public SitePath? Older => Beside(Numbering == ArchiveNumbering.Stable ? -1 : 1);

    /// <summary>The address of a page: the newest is the list itself, and has no other address.</summary>
    public SitePath PathOf(int number)
    {
        var newest = Numbering == ArchiveNumbering.Stable ? Total : 1;
        return number == newest ? List : SitePath.Of($"{List.Value}page/{number}/");
    }

    /// <summary>Cuts messages, newest first, into pages: no empty one but for an empty list.</summary>
    public static IEnumerable<PagedList> Cut(
        IReadOnlyList<Post> posts,
        int pageSize,
        SitePath list,
        ArchiveNumbering numbering
    )
    {
        var total = Math.Max(1, (posts.Count + pageSize - 1) / pageSize);
        for (var number = 1; number <= total; number++)
        {
            var end = posts.Count - (number - 1) * pageSize;
            var page =
                numbering == ArchiveNumbering.Stable
                    ? posts.Skip(Math.Max(0, end - pageSize)).Take(Math.Min(pageSize, end))
                    : posts.Skip((number - 1) * pageSize).Take(pageSize);
            yield return new PagedList(number, total, [.. page], list, numbering);
        }
    }

    private SitePath? Beside(int step) =>
        Number + step >= 1 && Number + step <= Total ? PathOf(Number + step) : null;
}
