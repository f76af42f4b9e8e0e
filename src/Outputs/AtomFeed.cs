using Daymark.Calendar;
using Daymark.Model;

namespace Daymark.Outputs;

/// <summary><c>/feed.xml</c>: Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    public const string Space = "http://www.w3.org/2005/Atom";

    /// <summary>An updated date is required; a feed without messages was never changed.</summary>
    private const string Never = "1970-01-01T00:00:00Z";

    public static byte[] Bytes(FeedSection section, IEnumerable<FeedEntry> entries, Site site) =>
        XmlBytes.Of("feed", Space, xml => Write(xml, section, entries, site));

    private static void Write(
        XmlBytes xml,
        FeedSection section,
        IEnumerable<FeedEntry> entries,
        Site site
    )
    {
        var baseUrl = site.Config.BaseUrl;
        xml.Language(section.Language);
        xml.Text("id", FeedId.Of(section.Home, site.Config));
        xml.Text("title", section.Title);
        xml.Text("subtitle", section.Description);
        var self = baseUrl.Absolute(FeedKind.Atom.In(section.Home));
        xml.Empty("link", ("rel", "self"), ("type", FeedKind.Atom.MediaType), ("href", self));
        Link(xml, baseUrl.Absolute(section.Home));
        xml.Text(
            "updated",
            FeedEntry.Newest(section.Posts.Take(site.Config.FeedLimit)) is { } newest
                ? MachineTime.Rfc3339(newest.Moment)
                : Never
        );
        xml.Element("author", () => xml.Text("name", site.Config.Title));
        foreach (var entry in entries)
            xml.Element("entry", () => Write(xml, entry, section));
    }

    private static void Write(XmlBytes xml, FeedEntry entry, FeedSection section)
    {
        if (entry.Language != section.Language)
            xml.Language(entry.Language);
        xml.Text("id", entry.Id);
        xml.Text("title", entry.Title);
        Link(xml, entry.Url);
        xml.Text("published", MachineTime.Rfc3339(entry.Published.Moment));
        xml.Text("updated", MachineTime.Rfc3339(entry.Updated.Moment));
        foreach (var author in entry.Authors)
            xml.Element("author", () => xml.Text("name", author));
        foreach (var tag in entry.Tags)
            xml.Empty("category", ("term", tag));
        if (entry.Summary.Length > 0)
            xml.Text("summary", entry.Summary, "html");
        xml.Text("content", entry.Content, "html");
    }

    private static void Link(XmlBytes xml, string page) =>
        xml.Empty("link", ("rel", "alternate"), ("type", "text/html"), ("href", page));
}
