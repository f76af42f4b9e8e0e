using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>The list of all tags, and the messages of each.</summary>
internal sealed class TagPages : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        TermPages.Of(
            site.Tags,
            "tag",
            new PageModel("tags", SitePath.Of("tags/"), "Tags"),
            tag => new PageModel("tag", tag.Term.Path, tag.Term.Name) { Tag = tag },
            site,
            pages
        );
}
