using System.Text;
using Daymark.Tests.Support;

namespace Daymark.Tests.Yaml;

/// <summary>Line ends of Windows, of Unix, and of both in one file.</summary>
public sealed class LineEnds
{
    private const string Settings = "title: Harbour\ndescription: |\n  Two\n  lines\n";
    private const string Post =
        "---\ntitle: Ends\ndate: 2024-01-02\ntags: [alpha, beta]\nnote: |\n  one\n  two\n---\nLine one\n\nLine two  \nbroken\n\n```\ncode\nmore\n```\n";
    private const string Template =
        "<h1>{{ post.title }}</h1>\n{{ post.extra.note }}\n{{ post.content }}{{ for tag in post.tags }}<a href=\"{{ tag.url }}\">{{ tag.name }}</a>{{ end }}\n";

    [Fact]
    public void Carriage_returns_change_nothing() =>
        Same(Build(Windows(Settings), Windows(Post), Windows(Template)));

    [Fact]
    public void Both_kinds_in_one_file_change_nothing() =>
        Same(Build(Settings, "---\r\n" + Post["---\n".Length..], Template));

    [Fact]
    public void A_form_feed_or_a_line_separator_is_no_line_end_in_either() =>
        Assert.Equal(
            Build(Settings, Post + "a\u2028b\fc\u0085d\n", Template)["2024/01/a/index.html"],
            Build(Settings, Windows(Post + "a\u2028b\fc\u0085d\n"), Template)[
                "2024/01/a/index.html"
            ]
        );

    private static void Same(TestSite site)
    {
        var expected = Build(Settings, Post, Template);
        Assert.Empty(site.ProblemLines);
        Assert.Equal(expected.Files.Keys.Order(), site.Files.Keys.Order());
        Assert.All(
            expected.Files,
            file => Assert.Equal(Encoding.UTF8.GetString(file.Value), site[file.Key])
        );
        Assert.All(
            site.Files.Keys.Where(path => !path.EndsWith(".css", StringComparison.Ordinal)),
            path => Assert.DoesNotContain("\r", site[path], StringComparison.Ordinal)
        );
    }

    private static string Windows(string text) =>
        text.Replace("\n", "\r\n", StringComparison.Ordinal);

    private static TestSite Build(string settings, string post, string template) =>
        TestSite.Build(
            new Dictionary<string, byte[]>
            {
                ["site.yml"] = Encoding.UTF8.GetBytes(settings),
                ["posts/a.md"] = Encoding.UTF8.GetBytes(post),
                ["templates/post.html"] = Encoding.UTF8.GetBytes(template),
            },
            date: "2024-02-01"
        );
}
