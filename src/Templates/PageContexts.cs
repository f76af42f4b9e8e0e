using System.Collections.Concurrent;
using Daymark.Model;

namespace Daymark.Templates;

/// <summary>The contexts of one language's pages: as many as there are threads that render them, since one is costly to make.</summary>
internal sealed class PageContexts(SiteViews views, FunctionGroups functions)
{
    private readonly ConcurrentBag<PageContext> idle = [];

    public SiteViews Views => views;

    public PageContext Take() => idle.TryTake(out var known) ? known : new PageContext(functions);

    /// <summary>Only after a page that came out well.</summary>
    public void Return(PageContext context) => idle.Add(context);
}
