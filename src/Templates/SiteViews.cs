using Daymark.Calendar;
using Daymark.Model;
using NodaTime;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>Makes the values that templates see of one site on pages of one language. Those that many pages share are made once.</summary>
internal sealed class SiteViews
{
    private readonly View<PostOnPage>[] posts;

    /// <param name="language">In which dates, counters and the theme's words are written; the lists are those of its section.</param>
    public SiteViews(Site site, string language)
    {
        Site = site;
        Section = site.SectionOf(language);
        Locale = SiteLocale.Of(language, site.Config.Zone);
        Words = new WordsObject(site.Words.For(language));
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

    /// <summary>What the site publishes in the language.</summary>
    public LanguageSection Section { get; }

    public Locale Locale { get; }

    public WordsObject Words { get; }

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
                Section.Config.DateFormat,
                Locale
            )
        );

    public View<TemplateDate> Date(LocalDate day) =>
        DateMembers.View(new TemplateDate(day, null, Section.Config.DateFormat, Locale));

    public View<TermInSite> Term(TermPosts term, Members<TermInSite> members) =>
        new(new TermInSite(term, this), members, TermMembers.Name);

    /// <summary>A tag or author of a message, in the message's language.</summary>
    public View<TermInSite> Term(Post post, Term term, Members<TermInSite> members) =>
        post.Section == Section.Number
            ? Shared.Value.Of(term)
            : Term(Site.Sections[post.Section].Of(term), members);

    public View<PeriodInSite> Period(ArchivePeriod period) =>
        new(new PeriodInSite(period, this), PeriodMembers.All, PeriodMembers.Name);

    public View<CounterOnPage> Counter(CounterReading reading) =>
        new(new CounterOnPage(reading, this), CounterMembers.All, CounterMembers.Text);

    /// <summary>A link as a page writes it: addresses of the site get its sub-path, others stay.</summary>
    public string Link(string url) => SiteLink.Resolve(BaseUrl, url);

    public static ScriptArray List(IEnumerable<object?> items) => new SharedList(items.ToArray());
}
