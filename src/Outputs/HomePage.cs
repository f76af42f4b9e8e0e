using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>The home page of each language: the lead in full, then the newest of the others.</summary>
internal sealed class HomePage : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        site.Sections.Select(section =>
            PageFile.Of(Model(section), $"the home page{section.InWords}", pages)
        );

    private static PageModel Model(LanguageSection section) =>
        new("home", section.Home, section.Config.Title)
        {
            Section = section,
            Description = section.Config.Description,
            Lead = section.Lead,
            Posts =
            [
                .. section
                    .Posts.Where(post => post != section.Lead)
                    .Take(section.Config.HomeRecent),
            ],
        };
}
