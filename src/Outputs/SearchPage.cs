using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>The page of each language that searches. What they all search in, PostPages publishes beside the messages.</summary>
internal sealed class SearchPage : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        site
            .Sections.Where(_ => site.Config.Search)
            .Select(section =>
                PageFile.Of(
                    new PageModel("search", section.SearchPath, section.Words["search"])
                    {
                        Section = section,
                    },
                    $"the search page{section.InWords}",
                    pages
                )
            );
}
