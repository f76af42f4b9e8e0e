using Daymark.Model;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>The values that are the same on every page, made once and read by all threads.</summary>
internal sealed class SharedViews
{
    private static readonly string[] Icons = ["favicon.svg", "favicon.png", "favicon.ico"];

    private readonly Dictionary<Term, View<TermInSite>> terms;

    public SharedViews(SiteViews views)
    {
        var site = views.Site;
        var section = views.Section;
        terms = section
            .Tags.Select(tag => views.Term(tag, TermMembers.Tag))
            .Concat(section.Authors.Select(author => views.Term(author, TermMembers.Author)))
            .ToDictionary<View<TermInSite>, Term>(
                view => view.Value.Entry.Term,
                ReferenceEqualityComparer.Instance
            );
        Site = new View<SiteViews>(views, SiteMembers.All, _ => section.Config.Title);
        Posts = views.Posts(section.Posts);
        Pages = SiteViews.List(
            section.Pages.Select(page => PageOnSite.View(PageOnSite.ModelOf(page), views))
        );
        Tags = SiteViews.List(section.Tags.Select(tag => terms[tag.Term]));
        Authors = SiteViews.List(section.Authors.Select(author => terms[author.Term]));
        Years = SiteViews.List(section.Years.Select(views.Period));
        Menu = SiteViews.List(
            section.Config.Menu.Select(item =>
                Fixed("menu", ("label", item.Label), ("url", views.Link(item.Url)))
            )
        );
        Feeds = SiteViews.List(
            FeedKind.All.Select(kind =>
                Fixed(
                    "feed",
                    ("name", kind.Name),
                    ("title", $"{section.Config.Title} ({kind.Name})"),
                    ("type", kind.MediaType),
                    ("url", views.BaseUrl.Link(kind.In(section.Home)))
                )
            )
        );
        SearchUrl = section.Config.Search ? views.BaseUrl.Link(section.SearchPath) : null;
        SearchLink = section.Config.Menu.Any(item => views.Link(item.Url) == SearchUrl)
            ? null
            : SearchUrl;
        Icon = Icons
            .Select(name => site.Assets.FirstOrDefault(asset => asset.Path.Value == name))
            .OfType<PublishedAsset>()
            .Select(asset => views.BaseUrl.Link(asset.Path))
            .FirstOrDefault();
        Contacts = SiteViews.List(
            section.Config.Contacts.Select(contact =>
                Fixed(
                    "contact",
                    ("label", contact.Label),
                    ("value", contact.Value),
                    ("href", contact.Href)
                )
            )
        );
        Clocks = SiteViews.List(
            section.Config.Clocks.Select(clock =>
                Fixed(
                    "clock",
                    ("label", clock.Label),
                    ("time", clock.TimeAt(site.Moment.Instant)),
                    ("time_zone", clock.Zone.Id)
                )
            )
        );
        Languages = PagesInLanguages.Homes(views);
        AllCounters = SiteViews.List(site.Counters.Select(views.Counter));
        Counters = SiteViews.List(
            site.Counters.Where(reading => reading.Counter.Show && reading.HasText)
                .Select(views.Counter)
        );
        Data = DataObjects.From(site.Data);
        Extra = DataObjects.From(site.Config.Extra);
        Today = views.Date(site.Moment.Today);
        Build = Fixed(
            "build",
            ("date", (object?)Today),
            ("time_zone", site.Moment.Zone.Id),
            ("version", Model.Version.Text)
        );
    }

    public View<SiteViews> Site { get; }

    public ScriptArray Posts { get; }

    public ScriptArray Pages { get; }

    public ScriptArray Tags { get; }

    public ScriptArray Authors { get; }

    public ScriptArray Years { get; }

    public ScriptArray Menu { get; }

    public ScriptArray Feeds { get; }

    public string? SearchUrl { get; }

    public string? SearchLink { get; }

    public string? Icon { get; }

    public ScriptArray Contacts { get; }

    public ScriptArray Clocks { get; }

    public ScriptArray Counters { get; }

    public ScriptArray Languages { get; }

    public ScriptArray AllCounters { get; }

    public ScriptObject Data { get; }

    public ScriptObject Extra { get; }

    public View<TemplateDate> Today { get; }

    public FixedView Build { get; }

    public View<TermInSite> Of(Term term) => terms[term];

    private static FixedView Fixed(string owner, params (string Name, object? Value)[] members) =>
        new(owner, members);
}
