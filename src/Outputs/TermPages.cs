using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>What tags and authors share: a list of all, and the messages of each, page by page; neither where there are none.</summary>
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
        Site site,
        PageTemplates pages
    ) =>
        terms.Count == 0
            ? []
            : terms
                .SelectMany(term => Lists(term, word, model(term), site, pages))
                .Prepend(PageFile.Of(index, $"the list of {word}s", pages));

    private static IEnumerable<OutputFile> Lists(
        TermPosts term,
        string word,
        PageModel model,
        Site site,
        PageTemplates pages
    ) =>
        PagedList
            .Cut(term.Posts, site.Config.PageSize, term.Term.Path, site.Config.Archive.Numbering)
            .Select(list =>
                PageFile.Of(
                    model with
                    {
                        Path = list.Path,
                        Posts = list.Posts,
                        Pager = list,
                    },
                    $"page {list.Number} of the {word} \"{term.Term.Name}\"",
                    pages
                )
            );
}
