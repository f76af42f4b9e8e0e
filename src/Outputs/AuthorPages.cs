using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>The list of all authors, and the messages of each: one template makes both.</summary>
internal sealed class AuthorPages : IOutput
{
    private const string Template = "authors";

    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        TermPages.Of(
            site.Authors,
            "author",
            new PageModel(Template, SitePath.Of("authors/"), "Authors"),
            author => new PageModel(Template, author.Term.Path, author.Term.Name)
            {
                Author = author,
            },
            site,
            pages
        );
}
