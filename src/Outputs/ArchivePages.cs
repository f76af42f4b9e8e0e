using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>All messages of each language, page by page.</summary>
internal sealed class ArchivePages : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        site.Sections.SelectMany(section => Files(section, pages));

    private static IEnumerable<OutputFile> Files(LanguageSection section, PageTemplates pages)
    {
        var (config, archive) = (section.Config, section.Config.Archive);
        return PagedList
            .Cut(section.Posts, config.PageSize, archive.Path, archive.Numbering)
            .Select(list =>
                PageFile.Of(
                    Model(list, section),
                    $"page {list.Number} of the archive{section.InWords}",
                    pages
                )
            );
    }

    private static PageModel Model(PagedList list, LanguageSection section) =>
        new("archive", list.Path, section.Config.Archive.Title)
        {
            Section = section,
            Posts = list.Posts,
            Pager = list,
        };
}
