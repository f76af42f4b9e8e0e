using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>The page that hosts send for an address that is not there.</summary>
internal sealed class NotFoundPage : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages)
    {
        yield return PageFile.Of(
            new PageModel("404", SitePath.Of("404.html"), Title(site)) { HasAddress = false },
            "the page for missing addresses",
            pages
        ) with
        {
            GivesWay = true,
        };
    }

    private static string Title(Site site) => site.Sections[0].Words["not_found_title"];
}
