namespace Daymark.Templates;

/// <summary>What templates can ask a tag for.</summary>
internal static class TagMembers
{
    public static readonly Members<TagInSite> All = new(
        "tag",
        [
            new("name", "its name as the oldest message spells it", tag => tag.Entry.Tag.Name),
            new("slug", "its name in addresses", tag => tag.Entry.Tag.Slug),
            new("url", "the address of its page", tag => tag.Views.BaseUrl.Link(tag.Entry.Path)),
            new("count", "how many messages have it", tag => tag.Entry.Posts.Count),
            new("posts", "its messages, newest first", tag => tag.Views.Posts(tag.Entry.Posts)),
        ]
    );
}
