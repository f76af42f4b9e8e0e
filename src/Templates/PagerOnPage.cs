using Daymark.Model;

namespace Daymark.Templates;

/// <summary>The pager as templates see it.</summary>
internal sealed record PagerOnPage(PagedList Page, SiteViews Views)
{
    public BaseUrl BaseUrl => Views.BaseUrl;
}
