using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>A page for each message.</summary>
internal sealed class PostPages : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        site.Posts.Select(post => PageFile.Of(Model(post), post.Entry.Source.Path, pages));

    private static PageModel Model(Post post) =>
        new("post", post.Entry.Path, post.Entry.Title)
        {
            Post = post,
            Description =
                post.Entry.Source.FrontMatter.Description ?? post.Entry.Source.FrontMatter.Summary,
        };
}
