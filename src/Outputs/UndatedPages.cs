using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>A page for each file of pages/.</summary>
internal sealed class UndatedPages : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        site.Pages.Select(page =>
            PageFile.Of(PageOnSite.ModelOf(page), page.Entry.Source.Path, pages)
        );
}
