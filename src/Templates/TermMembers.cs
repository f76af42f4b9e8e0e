namespace Daymark.Templates;

/// <summary>What templates can ask a tag or an author for.</summary>
internal static class TermMembers
{
    public static readonly Members<TermInSite> Tag = Of("tag");

    public static readonly Members<TermInSite> Author = Of("author");

    public static string Name(TermInSite term) => term.Entry.Term.Name;

    private static Members<TermInSite> Of(string owner) =>
        new(
            owner,
            [
                new("name", "its name as the oldest message spells it", Name),
                new("slug", "its name in addresses", term => term.Entry.Term.Slug),
                new(
                    "url",
                    "the address of its page",
                    term => term.Views.BaseUrl.Link(term.Entry.Term.Path)
                ),
                new("count", "how many messages have it", term => term.Entry.Posts.Count),
                new(
                    "posts",
                    "its messages, newest first",
                    term => term.Views.Posts(term.Entry.Posts)
                ),
            ]
        );
}
