using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>The home page: the lead in full, then the newest of the others.</summary>
internal sealed class HomePage : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages)
    {
        var recent = site
            .Posts.Where(post => post != site.Lead)
            .Take(site.Config.HomeRecent)
            .ToList();
        var model = new PageModel("home", SitePath.Home, site.Config.Title)
        {
            Description = site.Config.Description,
            Lead = site.Lead,
            Posts = recent,
        };
        yield return PageFile.Of(model, "the home page", pages);
    }
}
