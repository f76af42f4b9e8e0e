using Daymark.Calendar;
using Daymark.Model;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>What templates can ask a message for.</summary>
internal static class PostMembers
{
    public static readonly Members<PostOnPage> All = new(
        "post",
        [
            new("title", "its title", post => post.Entry.Title),
            new("date", "when it was published, a date", post => post.Date),
            new("updated", "when it was last changed, a date; nothing when not written", Updated),
            new("url", "its address, for links on any page", post => post.Url),
            new(
                "absolute_url",
                "its address with the origin of base_url",
                post => post.Views.BaseUrl.Absolute(post.Entry.Path)
            ),
            new("content", "its whole body, HTML", Content),
            new(
                "excerpt",
                "its beginning, HTML that is good on any page",
                post => post.Post.Body.Excerpt
            ),
            new(
                "summary",
                "the summary of its front matter; nothing when not written",
                post => post.FrontMatter.Summary
            ),
            new(
                "description",
                "the description of its front matter; nothing when not written",
                post => post.FrontMatter.Description
            ),
            new(
                "toc",
                "lists of links to its headings, HTML; nothing unless its front matter says toc: true, and elsewhere than on its own page",
                post => post.IsOwnPage && post.FrontMatter.Toc ? post.Body.ContentsOrNull : null
            ),
            new("tags", "its tags", Tags),
            new("authors", "its authors", Authors),
            new(
                "related",
                $"messages that share tags with it, the closest first, {RelatedPosts.Most} at most; a rare tag counts more",
                Related
            ),
            new("language", "its language, a BCP 47 tag", post => post.Entry.Language),
            new(
                "direction",
                "ltr or rtl, as its language is written",
                post => Locales.For(post.Entry.Language).Direction
            ),
            new(
                "translations",
                "the same message in other languages: language, name, direction, title, url, absolute_url, current",
                post => PagesInLanguages.Of(post.Post, post.Views)
            ),
            new(
                "older",
                "the message before it in its language; nothing on the oldest",
                post => post.Views.Post(post.Views.Site.Older(post.Post))
            ),
            new(
                "newer",
                "the message after it in its language; nothing on the newest",
                post => post.Views.Post(post.Views.Site.Newer(post.Post))
            ),
            new(
                "lead",
                "whether its front matter makes it the lead",
                post => post.FrontMatter.Lead
            ),
            new(
                "draft",
                "whether it is a draft, shown by --drafts",
                post => post.FrontMatter.Draft
            ),
            new(
                "image",
                "its picture, for links; nothing when not written",
                post => post.Image?.Link
            ),
            new(
                "absolute_image",
                "its picture with the origin of base_url; nothing without either",
                post => post.Image?.Absolute
            ),
            new(
                "image_alt",
                "what the picture shows; nothing when not written",
                post => post.FrontMatter.ImageAlt
            ),
            new(
                "extra",
                "every other key of its front matter",
                post => DataObjects.From(post.FrontMatter.Extra)
            ),
        ]
    );

    public static string Text(PostOnPage post) => post.Entry.Title;

    private static View<TemplateDate>? Updated(PostOnPage post) =>
        post.Entry.Updated is { } updated ? post.Views.Date(updated) : null;

    private static HtmlText Content(PostOnPage post) =>
        post.IsOwnPage ? new HtmlText(post.Body.Content) : post.Post.Body.ContentElsewhere();

    private static ScriptArray Tags(PostOnPage post) =>
        SiteViews.List(
            post.Entry.Tags.Select(tag => post.Views.Term(post.Post, tag, TermMembers.Tag))
        );

    private static ScriptArray Authors(PostOnPage post) =>
        SiteViews.List(
            post.Entry.Authors.Select(author =>
                post.Views.Term(post.Post, author, TermMembers.Author)
            )
        );

    private static ScriptArray Related(PostOnPage post) =>
        post.Views.Posts(post.Views.Site.Sections[post.Post.Section].RelatedTo(post.Post));
}
