using Daymark.Model;

namespace Daymark.Templates;

/// <summary>A message as a template of some page sees it.</summary>
/// <param name="IsOwnPage">True on the message's own page, where its ids need no prefix.</param>
internal sealed record PostOnPage(Post Post, bool IsOwnPage, SiteViews Views)
{
    private View<TemplateDate>? date;
    private string? url;
    private BodyHtml? body;

    public PostEntry Entry => Post.Entry;

    /// <summary>Made once: a message stands on the lists of its tags, its month and the archive.</summary>
    public View<TemplateDate> Date => date ??= Views.Date(Entry.Date);

    public string Url => url ??= Views.BaseUrl.Link(Entry.Path);

    /// <summary>For its own page, which prints the list of its headings too: rendered once for both, and gone with the page.</summary>
    public BodyHtml Body => body ??= Post.Body.Render();

    public FrontMatter FrontMatter => Post.Entry.Source.FrontMatter;

    /// <summary>Null when it has none.</summary>
    public PageImage? Image => PageImage.Of(Entry.Source, Entry.Path, Views.BaseUrl);
}
