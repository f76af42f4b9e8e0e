using Daymark.Model;

namespace Daymark.Templates;

/// <summary>What templates can ask the site for.</summary>
internal static class SiteMembers
{
    public static readonly Members<SiteViews> All = new(
        "site",
        [
            new("title", "its name", site => site.Site.Config.Title),
            new(
                "description",
                "what it is; nothing when not written",
                site => site.Site.Config.Description
            ),
            new(
                "base_url",
                "where it stands, with a slash at the end",
                site => site.BaseUrl.ToString()
            ),
            new(
                "url",
                "the address of the home page, for links",
                site => site.BaseUrl.Link(SitePath.Home)
            ),
            new("language", "its language, a BCP 47 tag", site => site.Site.Config.Language),
            new(
                "direction",
                "ltr or rtl, as its language is written",
                site => site.Site.Locale.Direction
            ),
            new(
                "archive_title",
                "the heading of the archive",
                site => site.Site.Config.Archive.Title
            ),
            new(
                "archive_url",
                "the address of the archive",
                site => site.BaseUrl.Link(site.Site.Config.Archive.Path)
            ),
            new(
                "feeds",
                "its feeds: name, title, type, url, the one to offer first comes first",
                site => site.Shared.Value.Feeds
            ),
            new(
                "icon",
                "the address of favicon.svg, favicon.png or favicon.ico of static/; nothing when there is none",
                site => site.Shared.Value.Icon
            ),
            new("posts", "all messages, newest first", site => site.Shared.Value.Posts),
            new("pages", "all undated pages", site => site.Shared.Value.Pages),
            new("tags", "all tags, by slug", site => site.Shared.Value.Tags),
            new("authors", "all authors of messages, by slug", site => site.Shared.Value.Authors),
            new(
                "years",
                "the years that have messages, newest first",
                site => site.Shared.Value.Years
            ),
            new(
                "counters",
                "all counters, those that are not shown too",
                site => site.Shared.Value.AllCounters
            ),
            new("menu", "the menu: label, url", site => site.Shared.Value.Menu),
            new(
                "contacts",
                "ways to reach the office: label, value, href",
                site => site.Shared.Value.Contacts
            ),
            new(
                "refresh",
                "whether /refresh.js is written, which turns open pages over",
                site => site.Site.Config.Refresh
            ),
            new(
                "search",
                "whether the site has a search, at /search/",
                site => site.Site.Config.Search
            ),
            new("data", "the files of data/ by name", site => site.Shared.Value.Data),
            new("extra", "the extra map of site.yml", site => site.Shared.Value.Extra),
        ]
    );
}
