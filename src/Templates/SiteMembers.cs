using Daymark.Model;

namespace Daymark.Templates;

/// <summary>What templates can ask the site for.</summary>
internal static class SiteMembers
{
    public static readonly Members<SiteViews> All = new(
        "site",
        [
            new(
                "title",
                "its name, in the language of the page",
                site => site.Section.Config.Title
            ),
            new(
                "description",
                "what it is; nothing when not written",
                site => site.Section.Config.Description
            ),
            new(
                "base_url",
                "where it stands, with a slash at the end",
                site => site.BaseUrl.ToString()
            ),
            new(
                "url",
                "the address of the home page in the language of the page, for links",
                site => site.BaseUrl.Link(site.Section.Home)
            ),
            new(
                "language",
                "the language of its lists on this page, a BCP 47 tag",
                site => site.Section.Language
            ),
            new(
                "languages",
                "its languages, its own first: language, name, direction, title, url, absolute_url, current",
                site => site.Shared.Value.Languages
            ),
            new(
                "direction",
                "ltr or rtl, as its language is written",
                site => site.Section.Locale.Direction
            ),
            new(
                "archive_title",
                "the heading of the archive",
                site => site.Section.Config.Archive.Title
            ),
            new(
                "archive_url",
                "the address of the archive",
                site => site.BaseUrl.Link(site.Section.Config.Archive.Path)
            ),
            new(
                "posts",
                "all messages in the language of the page, newest first",
                site => site.Shared.Value.Posts
            ),
            new("pages", "all undated pages in that language", site => site.Shared.Value.Pages),
            new("tags", "all tags of those messages, by slug", site => site.Shared.Value.Tags),
            new(
                "tags_url",
                "the address of the list of tags",
                site => site.BaseUrl.Link(site.Section.TagList)
            ),
            new(
                "authors",
                "all authors of those messages, by slug",
                site => site.Shared.Value.Authors
            ),
            new(
                "authors_url",
                "the address of the list of authors",
                site => site.BaseUrl.Link(site.Section.AuthorList)
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
            new(
                "years",
                "the years that have such messages, newest first",
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
                "whether refresh.js is written beside its home page, which turns open pages over",
                site => site.Site.Config.Refresh
            ),
            new(
                "search_url",
                "the address of the page that searches; nothing when the site has no search",
                site => site.Shared.Value.SearchUrl
            ),
            new(
                "search_link",
                "the same, but nothing when the menu leads there already",
                site => site.Shared.Value.SearchLink
            ),
            new("data", "the files of data/ by name", site => site.Shared.Value.Data),
            new("extra", "the extra map of site.yml", site => site.Shared.Value.Extra),
        ]
    );
}
