using System.Collections;
using CsCheck;
using Daymark.Model;
using Daymark.Tests.Support;

namespace Daymark.Tests.Model;

public sealed class RelatedMessages
{
    [Theory]
    // Newest first: n5 … n1.
    [InlineData("a|a|b|a|", "n4", "n2,n1")]
    [InlineData("||||a", "n5", "")]
    [InlineData("a|a|a|a|a", "n5", "n4,n3,n2")]
    [InlineData("a|a|a|a|a", "n3", "n5,n4,n2")]
    // Two shared tags come before one, and a rare one before a common one.
    [InlineData("a,b|a|a,b|a|a,b", "n5", "n3,n1,n4")]
    [InlineData("rare,a|a|a|a|rare,a", "n5", "n1,n4,n3")]
    [InlineData("rare|a|a|a|rare,a", "n5", "n1,n4,n3")]
    public void Share_the_most_and_the_rarest_tags_newest_first_among_equals(
        string tagsFromOldest,
        string of,
        string related
    ) => Assert.Equal(related, Related(Posts(tagsFromOldest.Split('|')), of));

    [Fact]
    public void Are_what_a_search_through_all_messages_would_find() =>
        Gen.OneOf("a", "b", "c", "d")
            .Array[0, 3]
            .Select(tags => string.Join(',', tags.Distinct()))
            .Array[1, 9]
            .Sample(
                tags =>
                {
                    var site = Posts(tags);
                    foreach (var post in site.Posts)
                        Assert.Equal(ByComparingAll(site, post), Related(site, post.Entry.Title));
                },
                iter: 200
            );

    [Fact]
    public void Of_a_tag_that_all_messages_have_only_the_newest_are_looked_at()
    {
        var site = Posts([.. Enumerable.Repeat("all", 200)]);
        var having = new Counted(site.Sections[0].Tags[0].Posts);

        var related = new RelatedPosts(_ => having).To(site.Posts[150]);

        Assert.Equal([0, 1, 2], related.Select(post => post.Number));
        Assert.InRange(having.Read, 3, 50);
    }

    [Fact]
    public void Stand_under_the_text_of_a_message_and_nowhere_else()
    {
        var site = TestSite.Build(Text(["a", "a", ""]));

        Assert.Equal(
            ["n2"],
            site.Html("2021/01/n1/index.html")
                .QuerySelectorAll(".related a")
                .Select(link => link.TextContent)
        );
        Assert.Null(site.Html("2021/01/n3/index.html").QuerySelector(".related"));
        Assert.Null(site.Html("index.html").QuerySelector(".related"));
    }

    private static string ByComparingAll(Site site, Post post)
    {
        var sizes = site.Sections[0].Tags.ToDictionary(tag => tag.Term, tag => tag.Posts.Count);
        var found = site
            .Posts.Where(other =>
                other != post && other.Entry.Tags.Intersect(post.Entry.Tags).Any()
            )
            .OrderByDescending(other =>
                other.Entry.Tags.Intersect(post.Entry.Tags).Sum(tag => (1L << 40) / sizes[tag])
            )
            .ThenByDescending(other => other.Entry.Date.Day)
            .Take(3);
        return string.Join(',', found.Select(other => other.Entry.Title));
    }

    private static string Related(Site site, string title)
    {
        var post = site.Posts.Single(post => post.Entry.Title == title);
        var tags = site.Sections[0].Tags.ToDictionary(tag => tag.Term, tag => tag.Posts);
        return string.Join(
            ',',
            new RelatedPosts(tag => tags[tag]).To(post).Select(other => other.Entry.Title)
        );
    }

    private static Site Posts(IReadOnlyList<string> tagsFromOldest) =>
        TestSite.Build(Text(tagsFromOldest)).Plan!.Site;

    private static string Text(IReadOnlyList<string> tagsFromOldest) =>
        "-- site.yml --\ntitle: T\n"
        + string.Concat(
            tagsFromOldest.Select(
                (tags, number) =>
                    $"-- posts/n{number + 1}.md --\n---\ntitle: n{number + 1}\ndate: {new DateOnly(2021, 1, 1).AddDays(number):yyyy-MM-dd}\ntags: [{tags}]\n---\n"
            )
        );

    /// <summary>Counts how many of its messages are looked at.</summary>
    private sealed class Counted(IReadOnlyList<Post> posts) : IReadOnlyList<Post>
    {
        public int Read { get; private set; }

        public int Count => posts.Count;

        public Post this[int index]
        {
            get
            {
                Read++;
                return posts[index];
            }
        }

        public IEnumerator<Post> GetEnumerator()
        {
            foreach (var post in posts)
            {
                Read++;
                yield return post;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
