using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>The list of all tags of a language, and the messages of each, page by page. A language without tags has neither.</summary>
internal sealed class TagPages : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        site
            .Sections.Where(section => section.Tags.Count > 0)
            .SelectMany(section =>
                section
                    .Tags.SelectMany(tag => Files(tag, section, pages))
                    .Prepend(
                        PageFile.Of(List(section), $"the list of tags{section.InWords}", pages)
                    )
            );

    private static PageModel List(LanguageSection section) =>
        new("tags", section.TagList, section.Words["tags"]) { Section = section };

    private static IEnumerable<OutputFile> Files(
        TagPosts tag,
        LanguageSection section,
        PageTemplates pages
    ) =>
        PagedList
            .Cut(tag.Posts, section.Config.PageSize, tag.Path, section.Config.Archive.Numbering)
            .Select(list =>
                PageFile.Of(
                    Model(tag, list, section),
                    $"page {list.Number} of the tag \"{tag.Tag.Name}\"{section.InWords}",
                    pages
                )
            );

    private static PageModel Model(TagPosts tag, PagedList list, LanguageSection section) =>
        new("tag", list.Path, tag.Tag.Name)
        {
            Section = section,
            Tag = tag,
            Posts = list.Posts,
            Pager = list,
        };
}
