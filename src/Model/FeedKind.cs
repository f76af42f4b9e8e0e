namespace Daymark.Model;

/// <summary>A form in which readers subscribe to messages.</summary>
/// <param name="FileName">Its file in the folder of the page whose messages it brings.</param>
/// <param name="MediaType">As links to it say.</param>
internal sealed record FeedKind(string Name, string FileName, string MediaType)
{
    /// <summary>RFC 4287.</summary>
    public static readonly FeedKind Atom = new("Atom", "feed.xml", "application/atom+xml");

    /// <summary>RSS 2.0.</summary>
    public static readonly FeedKind Rss = new("RSS", "rss.xml", "application/rss+xml");

    /// <summary>JSON Feed 1.1.</summary>
    public static readonly FeedKind Json = new("JSON", "feed.json", "application/feed+json");

    /// <summary>The one to offer first comes first.</summary>
    public static readonly IReadOnlyList<FeedKind> All = [Atom, Rss, Json];

    /// <summary>The address of this feed of the page in a folder.</summary>
    public SitePath In(SitePath folder) => SitePath.Of(folder.Value + FileName);
}
