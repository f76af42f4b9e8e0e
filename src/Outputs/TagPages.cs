using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>The list of all tags, and the messages of each, page by page. A site without tags has neither.</summary>
internal sealed class TagPages : IOutput
{
    private const string Title = "Tags";

    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages)
    {
        if (site.Tags.Count == 0)
            return [];
        var index = PageFile.Of(
            new PageModel("tags", SitePath.Of("tags/"), Title),
            "the list of tags",
            pages
        );
        return site.Tags.SelectMany(tag => Files(tag, site, pages)).Prepend(index);
    }

    private static IEnumerable<OutputFile> Files(TagPosts tag, Site site, PageTemplates pages) =>
        PagedList
            .Cut(tag.Posts, site.Config.PageSize, tag.Tag.Path, site.Config.Archive.Numbering)
            .Select(list =>
                PageFile.Of(
                    Model(tag, list),
                    $"page {list.Number} of the tag \"{tag.Tag.Name}\"",
                    pages
                )
            );

    private static PageModel Model(TagPosts tag, PagedList list) =>
        new("tag", list.Path, tag.Tag.Name)
        {
            Tag = tag,
            Posts = list.Posts,
            Pager = list,
        };
}
