using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>The list of all authors of a language, and the messages of each: one template makes both.</summary>
internal sealed class AuthorPages : IOutput
{
    private const string Template = "authors";

    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        site.Sections.SelectMany(section =>
            TermPages.Of(
                section.Authors,
                "author",
                new PageModel(Template, section.AuthorList, section.Words["authors"]),
                author => new PageModel(Template, author.Path, author.Term.Name)
                {
                    Author = author,
                },
                section,
                pages
            )
        );
}
