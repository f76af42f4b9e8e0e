using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>The page that searches. What it searches in, PostPages publishes beside the messages.</summary>
internal sealed class SearchPage : IOutput
{
    private const string Title = "Search";

    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages)
    {
        if (site.Config.Search)
            yield return PageFile.Of(
                new PageModel("search", SitePath.Of("search/"), Title),
                "the search page",
                pages
            );
    }
}
