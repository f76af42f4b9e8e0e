using Daymark.Calendar;
using Daymark.Model;

namespace Daymark.Outputs;

/// <summary><c>/rss.xml</c>: RSS 2.0, with whole bodies and names of authors as its usual modules write them.</summary>
internal static class RssFeed
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static byte[] Bytes(FeedSection section, IEnumerable<FeedEntry> entries, Site site) =>
        XmlBytes.Of(
            "rss",
            "",
            xml =>
            {
                xml.Attribute("version", "2.0");
                xml.Prefix("atom", AtomFeed.Space);
                xml.Prefix("content", Content);
                xml.Prefix("dc", DublinCore);
                xml.Element("channel", () => Write(xml, section, entries, site));
            }
        );

    private static void Write(
        XmlBytes xml,
        FeedSection section,
        IEnumerable<FeedEntry> entries,
        Site site
    )
    {
        var baseUrl = site.Config.BaseUrl;
        xml.Text("title", section.Title);
        xml.Text("link", baseUrl.Absolute(section.Home));
        xml.Text("description", section.Description ?? section.Title);
        xml.Text("language", section.Language);
        if (FeedEntry.Newest(section.Posts.Take(site.Config.FeedLimit)) is { } newest)
            xml.Text("lastBuildDate", MachineTime.Rfc822(newest.Moment));
        xml.EmptyForeign(
            "atom",
            "link",
            AtomFeed.Space,
            ("rel", "self"),
            ("type", FeedKind.Rss.MediaType),
            ("href", baseUrl.Absolute(FeedKind.Rss.In(section.Home)))
        );
        foreach (var entry in entries)
            xml.Element("item", () => Write(xml, entry));
    }

    private static void Write(XmlBytes xml, FeedEntry entry)
    {
        xml.Text("title", entry.Title);
        xml.Text("link", entry.Url);
        xml.Element("guid", () => Guid(xml, entry));
        xml.Text("pubDate", MachineTime.Rfc822(entry.Published.Moment));
        foreach (var author in entry.Authors)
            xml.Foreign("dc", "creator", DublinCore, author);
        foreach (var tag in entry.Tags)
            xml.Text("category", tag);
        xml.Text("description", entry.Summary);
        if (entry.Content is { } content)
            xml.Foreign("content", "encoded", Content, content);
    }

    private static void Guid(XmlBytes xml, FeedEntry entry)
    {
        xml.Attribute("isPermaLink", entry.Id == entry.Url ? "true" : "false");
        xml.Words(entry.Id);
    }
}
