using Daymark.Calendar;
using Daymark.Model;
using NodaTime;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>Makes the values that templates see of one site on pages of one language. Those that many pages share are made once.</summary>
internal sealed class SiteViews
{
    private readonly View<PostOnPage>[] posts;

    /// <param name="locale">In which dates and counters are written.</param>
    public SiteViews(Site site, Locale locale)
    {
        Site = site;
        Locale = locale;
        posts =
        [
            .. site.Posts.Select(post => new View<PostOnPage>(
                new PostOnPage(post, false, this),
                PostMembers.All,
                PostMembers.Text
            )),
        ];
        Shared = new Lazy<SharedViews>(() => new SharedViews(this));
    }

    public Site Site { get; }

    public Locale Locale { get; }

    /// <summary>The language of dates and counters where it is not the site's, for the script that turns them over; else null.</summary>
    public string? OtherLanguage => Locale.Tag == Site.Locale.Tag ? null : Locale.Tag;

    public Lazy<SharedViews> Shared { get; }

    public BaseUrl BaseUrl => Site.Config.BaseUrl;

    /// <summary>A message on a page that is not its own.</summary>
    public View<PostOnPage>? Post(Post? post) => post is null ? null : posts[post.Number];

    /// <summary>A message on its own page.</summary>
    public View<PostOnPage>? OwnPost(Post? post) =>
        post is null
            ? null
            : new(new PostOnPage(post, true, this), PostMembers.All, PostMembers.Text);

    public ScriptArray Posts(IEnumerable<Post> list) => List(list.Select(Post));

    public View<TemplateDate> Date(PostDate date) =>
        DateMembers.View(
            new TemplateDate(
                date.Day,
                date.HasTime ? date.Moment : null,
                Site.Config.DateFormat,
                Locale
            )
        );

    public View<TemplateDate> Date(LocalDate day) =>
        DateMembers.View(new TemplateDate(day, null, Site.Config.DateFormat, Locale));

    public View<TermInSite> Tag(TermPosts tag) =>
        new(new TermInSite(tag, this), TermMembers.Tag, TermMembers.Name);

    public View<TermInSite> Author(TermPosts author) =>
        new(new TermInSite(author, this), TermMembers.Author, TermMembers.Name);

    public View<PeriodInSite> Period(ArchivePeriod period) =>
        new(new PeriodInSite(period, this), PeriodMembers.All, PeriodMembers.Name);

    public View<CounterOnPage> Counter(CounterReading reading) =>
        new(new CounterOnPage(reading, this), CounterMembers.All, CounterMembers.Text);

    /// <summary>A link as a page writes it: addresses of the site get its sub-path, others stay.</summary>
    public string Link(string url) => SiteLink.Resolve(BaseUrl, url);

    public static ScriptArray List(IEnumerable<object?> items) => new SharedList(items);
}
