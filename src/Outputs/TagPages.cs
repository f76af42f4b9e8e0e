using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>The list of all tags of a language, and the messages of each.</summary>
internal sealed class TagPages : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        site.Sections.SelectMany(section =>
            TermPages.Of(
                section.Tags,
                "tag",
                new PageModel("tags", section.TagList, section.Words["tags"]),
                tag => new PageModel("tag", tag.Path, tag.Term.Name) { Tag = tag },
                section,
                pages
            )
        );
}
