using Daymark.Model;

namespace Daymark.Templates;

/// <summary>What templates can ask a tag or an author for.</summary>
internal static class TermMembers
{
    public static readonly Members<TermInSite> Tag = Of(
        "tag",
        new Member<TermInSite>(
            "feed_url",
            "the address of its feed",
            term => term.Views.BaseUrl.Link(FeedKind.Atom.In(term.Entry.Path))
        )
    );

    public static readonly Members<TermInSite> Author = Of("author");

    public static string Name(TermInSite term) => term.Entry.Term.Name;

    private static Members<TermInSite> Of(string owner, params Member<TermInSite>[] more) =>
        new(
            owner,
            [
                new("name", "its name as the oldest message spells it", Name),
                new("slug", "its name in addresses", term => term.Entry.Term.Slug),
                new(
                    "url",
                    "the address of its page",
                    term => term.Views.BaseUrl.Link(term.Entry.Path)
                ),
                new("count", "how many messages have it", term => term.Entry.Posts.Count),
                new(
                    "posts",
                    "its messages, newest first",
                    term => term.Views.Posts(term.Entry.Posts)
                ),
                .. more,
            ]
        );
}
