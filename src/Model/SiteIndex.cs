namespace Daymark.Model;

/// <summary>Which messages and pages are published, in what order, at what addresses.</summary>
/// <param name="Posts">Newest first; messages of one moment in the order of their paths.</param>
/// <param name="Held">Messages, then pages, that are not.</param>
/// <param name="Unreadable">Paths of Markdown files with a problem of their own.</param>
internal sealed record SiteIndex(
    IReadOnlyList<PostEntry> Posts,
    IReadOnlyList<PageEntry> Pages,
    SiteLanguages Languages,
    IReadOnlyList<HeldPost> Held,
    IReadOnlySet<string> Unreadable
)
{
    private readonly Dictionary<string, LinkTarget> targets = Targets(
        Posts,
        Pages,
        Held,
        Unreadable
    );

    /// <summary>What has become of a Markdown file, by its path from the site folder.</summary>
    public LinkTarget Find(string path) => targets.GetValueOrDefault(path);

    private static Dictionary<string, LinkTarget> Targets(
        IReadOnlyList<PostEntry> posts,
        IReadOnlyList<PageEntry> pages,
        IReadOnlyList<HeldPost> held,
        IReadOnlySet<string> unreadable
    )
    {
        var targets = new Dictionary<string, LinkTarget>(StringComparer.Ordinal);
        foreach (var post in posts)
            targets[post.Source.Path] = new LinkTarget(LinkState.Published, post.Path);
        foreach (var page in pages)
            targets[page.Source.Path] = new LinkTarget(LinkState.Published, page.Path);
        foreach (var post in held)
            targets[post.Source.Path] = new LinkTarget(LinkState.HeldBack, null);
        foreach (var path in unreadable)
            targets[path] = new LinkTarget(LinkState.Unreadable, null);
        return targets;
    }
}
