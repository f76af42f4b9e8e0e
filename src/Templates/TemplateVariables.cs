using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>Every variable that templates see.</summary>
internal static class TemplateVariables
{
    /// <summary>What layout.html prints in its middle; a page's template does not have it yet.</summary>
    public const string Content = "content";

    /// <summary>The template around a page's own; a page's template can set it to another name, or to nothing.</summary>
    public const string Layout = "layout";

    public static readonly IReadOnlyList<TemplateVariable> All =
    [
        new("site", "the site", (_, site) => site.Shared.Value.Site),
        new("page", "the page that is being made, of whatever kind", PageOnSite.View),
        new("post", "the message, on a message's page", (page, site) => site.OwnPost(page.Post)),
        new("lead", "the message that leads the home page", (page, site) => site.Post(page.Lead)),
        new(
            "posts",
            "the messages of a list",
            (page, site) => page.Posts is { } posts ? site.Posts(posts) : null
        ),
        new("pager", "where this page of a long list stands", Pager),
        new(
            "tag",
            "the tag, on its page",
            (page, site) => page.Tag is { } tag ? site.Term(tag, TermMembers.Tag) : null
        ),
        new(
            "author",
            "the author, on its page; nothing on the list of all",
            (page, site) => page.Author is { } author ? site.Term(author, TermMembers.Author) : null
        ),
        new(
            "period",
            "the year or month, on its page",
            (page, site) => page.Period is { } period ? site.Period(period) : null
        ),
        new(
            "counters",
            "the counters to show, in their order",
            (_, site) => site.Shared.Value.Counters
        ),
        new(
            "clocks",
            "the world clocks: label, time, time_zone",
            (_, site) => site.Shared.Value.Clocks
        ),
        new(
            "today",
            "the build date in the site's zone, a date",
            (_, site) => site.Shared.Value.Today
        ),
        new(
            "words",
            "the theme's own words in the language of the page: words.older; with a number: words.page 2",
            (_, site) => site.Words
        ),
        new("build", "the build: date, time_zone, version", (_, site) => site.Shared.Value.Build),
        new(Content, "in layout.html: what the page's own template made", (_, _) => null),
        new(Layout, "the name of the template around this one", (_, _) => "layout"),
    ];

    /// <summary>All names, functions too: what a misspelt one could have been.</summary>
    public static readonly IReadOnlyCollection<string> Names =
    [
        .. All.Select(variable => variable.Name),
        .. TemplateFunctions.Names,
    ];

    private static readonly Dictionary<string, int> Numbers = All.Select(
            (variable, number) => (variable.Name, number)
        )
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The place of a variable in <see cref="All"/>; -1 when there is none of that name.</summary>
    public static int NumberOf(string name) => Numbers.GetValueOrDefault(name, -1);

    private static View<PagerOnPage>? Pager(PageModel page, SiteViews site) =>
        page.Pager is { } pager
            ? new View<PagerOnPage>(
                new PagerOnPage(pager, site),
                PagerMembers.All,
                on => site.BaseUrl.Link(on.Page.Path)
            )
            : null;
}
