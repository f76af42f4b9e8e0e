using Daymark.Model;

namespace Daymark.Templates;

/// <summary>A page of any kind as templates see it.</summary>
internal sealed record PageOnSite(PageModel Model, SiteViews Views)
{
    private BodyHtml? body;

    private readonly Lazy<string?> description = new(
        () =>
            Model.Description
            ?? (
                (Model.Post?.Body ?? Model.Page?.Body)?.Beginning is { Length: > 0 } words
                    ? words
                    : null
            ),
        LazyThreadSafetyMode.None
    );

    /// <summary>A sentence about it: what was written, else its first words; null when it has none.</summary>
    public string? Description => description.Value;

    public FrontMatter? FrontMatter => Model.Source?.FrontMatter;

    /// <summary>Null when it has none.</summary>
    public PageImage? Image =>
        Model.Source is { } source ? PageImage.Of(source, Model.Path, Views.BaseUrl) : null;

    /// <summary>For its own page, which prints the list of its headings too: rendered once for both.</summary>
    public BodyHtml? Body => body ??= (Model.Post?.Body ?? Model.Page?.Body)?.Render();

    public static View<PageOnSite> View(PageModel model, SiteViews views) =>
        new(new PageOnSite(model, views), PageMembers.All, page => page.Model.Title);

    /// <summary>What the page of an undated page shows.</summary>
    public static PageModel ModelOf(Page page) =>
        new("page", page.Entry.Path, page.Entry.Title)
        {
            Page = page,
            Description = page.Entry.Source.FrontMatter.Description,
        };
}
