using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>All messages, page by page.</summary>
internal sealed class ArchivePages : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages)
    {
        var archive = site.Config.Archive;
        return PagedList
            .Cut(site.Posts, site.Config.PageSize, archive.Path, archive.Numbering)
            .Select(list =>
                PageFile.Of(Model(list, archive.Title), $"page {list.Number} of the archive", pages)
            );
    }

    private static PageModel Model(PagedList list, string title) =>
        new("archive", list.Path, title) { Posts = list.Posts, Pager = list };
}
