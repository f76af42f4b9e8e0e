using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>What tags and authors of a language share: a list of all, and the messages of each, page by page; neither where there are none.</summary>
internal static class TermPages
{
    /// <param name="word">What one is called in messages, such as <c>tag</c>.</param>
    /// <param name="index">The list of all.</param>
    /// <param name="model">The page of one, without its messages.</param>
    public static IEnumerable<OutputFile> Of(
        IReadOnlyList<TermPosts> terms,
        string word,
        PageModel index,
        Func<TermPosts, PageModel> model,
        LanguageSection section,
        PageTemplates pages
    ) =>
        terms.Count == 0
            ? []
            : terms
                .SelectMany(term => Lists(term, word, model(term), section, pages))
                .Prepend(
                    PageFile.Of(
                        index with
                        {
                            Section = section,
                        },
                        $"the list of {word}s{section.InWords}",
                        pages
                    )
                );

    private static IEnumerable<OutputFile> Lists(
        TermPosts term,
        string word,
        PageModel model,
        LanguageSection section,
        PageTemplates pages
    ) =>
        PagedList
            .Cut(term.Posts, section.Config.PageSize, term.Path, section.Config.Archive.Numbering)
            .Select(list =>
                PageFile.Of(
                    model with
                    {
                        Section = section,
                        Path = list.Path,
                        Posts = list.Posts,
                        Pager = list,
                    },
                    $"page {list.Number} of the {word} \"{term.Term.Name}\"{section.InWords}",
                    pages
                )
            );
}
