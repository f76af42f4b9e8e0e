using Daymark.Model;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>The values that are the same on every page, made once and read by all threads.</summary>
internal sealed class SharedViews
{
    private static readonly string[] Icons = ["favicon.svg", "favicon.png", "favicon.ico"];

    private readonly Dictionary<string, View<TermInSite>> tags;
    private readonly Dictionary<string, View<TermInSite>> authors;

    public SharedViews(SiteViews views)
    {
        var site = views.Site;
        tags = site.Tags.ToDictionary(tag => tag.Term.Slug, views.Tag, StringComparer.Ordinal);
        authors = site.Authors.ToDictionary(
            author => author.Term.Slug,
            views.Author,
            StringComparer.Ordinal
        );
        Site = new View<SiteViews>(views, SiteMembers.All, _ => site.Config.Title);
        Posts = views.Posts(site.Posts);
        Pages = SiteViews.List(
            site.Pages.Select(page => PageOnSite.View(PageOnSite.ModelOf(page), views))
        );
        Tags = SiteViews.List(site.Tags.Select(tag => tags[tag.Term.Slug]));
        Authors = SiteViews.List(site.Authors.Select(author => authors[author.Term.Slug]));
        Years = SiteViews.List(site.Years.Select(views.Period));
        Menu = SiteViews.List(
            site.Config.Menu.Select(item =>
                Fixed("menu", ("label", item.Label), ("url", views.Link(item.Url)))
            )
        );
        Feeds = SiteViews.List(
            FeedKind.All.Select(kind =>
                Fixed(
                    "feed",
                    ("name", kind.Name),
                    ("title", $"{site.Config.Title} ({kind.Name})"),
                    ("type", kind.MediaType),
                    ("url", views.BaseUrl.Link(kind.In(SitePath.Home)))
                )
            )
        );
        Icon = Icons
            .Select(name => site.Assets.FirstOrDefault(asset => asset.Path.Value == name))
            .OfType<PublishedAsset>()
            .Select(asset => views.BaseUrl.Link(asset.Path))
            .FirstOrDefault();
        Contacts = SiteViews.List(
            site.Config.Contacts.Select(contact =>
                Fixed(
                    "contact",
                    ("label", contact.Label),
                    ("value", contact.Value),
                    ("href", contact.Href)
                )
            )
        );
        Clocks = SiteViews.List(
            site.Config.Clocks.Select(clock =>
                Fixed(
                    "clock",
                    ("label", clock.Label),
                    ("time", clock.TimeAt(site.Moment.Instant)),
                    ("time_zone", clock.Zone.Id)
                )
            )
        );
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
    public string? Icon { get; }
    public ScriptArray Contacts { get; }

    public ScriptArray Clocks { get; }

    public ScriptArray Counters { get; }

    public ScriptArray AllCounters { get; }

    public ScriptObject Data { get; }

    public ScriptObject Extra { get; }

    public View<TemplateDate> Today { get; }

    public FixedView Build { get; }

    public View<TermInSite> Tag(Tag tag) => tags[tag.Slug];

    public View<TermInSite> Author(Author author) => authors[author.Slug];

    private static FixedView Fixed(string owner, params (string Name, object? Value)[] members) =>
        new(owner, members);
}
