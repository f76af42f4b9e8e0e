using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>A page for each message, and after those of each part of the search its file: so few texts wait at a time.</summary>
internal sealed class PostPages : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages)
    {
        if (!site.Config.Search)
            return Pages(site.Posts, pages);
        var parts = SearchPart.Cut(site.Posts);
        return parts.SelectMany(part =>
            Pages(part.Posts, pages).Append(SearchJson.File(part, parts, site))
        );
    }

    private static IEnumerable<OutputFile> Pages(IEnumerable<Post> posts, PageTemplates pages) =>
        posts.Select(post => PageFile.Of(Model(post), post.Entry.Source.Path, pages));

    private static PageModel Model(Post post) =>
        new("post", post.Entry.Path, post.Entry.Title)
        {
            Post = post,
            Description =
                post.Entry.Source.FrontMatter.Description ?? post.Entry.Source.FrontMatter.Summary,
        };
}
