using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;
using Daymark.Tests.Support;

namespace Daymark.Tests.Markdown;

public sealed class RandomBodies
{
    private static readonly string[] Pieces =
    [
        .. "* ** _ ~~ ` ``` [ ] ( ) [x](y) ![i](j) [^1] > # | |-|-| - 1. <div> </div> <b> </b> <!-- --> <p> word".Split(
            ' '
        ),
        "\n",
        "\n\n",
        "\n\n<!--more-->\n\n",
        "    ",
        "- ",
        "> ",
        ": ",
        "[^1]: note\n",
        "[x]: /y\n",
        "> [!NOTE]\n",
    ];

    private static readonly Gen<string> Markdown = Gen.OneOf(Pieces)
        .Array[0, 25]
        .Select(string.Concat);

    [Fact]
    public void Any_body_stays_within_its_page_and_its_excerpt_within_the_list() =>
        Markdown
            .Array[40]
            .Sample(
                bodies =>
                {
                    var site = TestSite.Build(
                        Body.Templates
                            + "\n-- site.yml --\ntitle: x\n"
                            + string.Concat(bodies.Select(Post))
                    );
                    var home = site.Html("index.html").Body!;
                    Assert.Equal(2 * bodies.Length, home.Children.Length);
                    Assert.All(home.Children, child => Assert.Equal("ARTICLE", child.TagName));
                    Assert.Empty(home.QuerySelectorAll(".excerpt [id]"));
                },
                iter: 25
            );

    [Fact]
    public void No_disguise_makes_a_link_run_code() =>
        Disguised
            .Array[40]
            .Sample(
                links =>
                {
                    var site = TestSite.Build(
                        Body.Templates
                            + "\n-- site.yml --\ntitle: x\n"
                            + string.Concat(links.Select(Post))
                    );
                    foreach (var file in site.Files.Values)
                    {
                        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file));
                        Assert.DoesNotContain(
                            page.QuerySelectorAll("a[href]"),
                            link =>
                                string.Concat(
                                        link.GetAttribute("href")!
                                            .Where(c => c is not ('\t' or '\n' or '\r'))
                                    )
                                    .TrimStart([.. Enumerable.Range(0, 0x21).Select(c => (char)c)])
                                    .StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
                        );
                    }
                },
                iter: 25
            );

    private static readonly string[] Frames =
    [
        "[x]({0})",
        "[x](<{0}>)",
        "<a href=\"{0}\">x</a>",
        "<a href='{0}'>x</a>",
        "<a href={0}>x</a>",
        "[x]\n\n[x]: <{0}>",
        "<{0}>",
    ];

    /// <summary>The word in mixed case, its letters typed, as references, or with something between that browsers drop.</summary>
    private static Gen<string> Disguised =>
        from letters in Gen.Select(Gen.Int[0, 8], Gen.Bool).Array["javascript:".Length]
        from frame in Gen.OneOf(Frames)
        select frame.Replace(
            "{0}",
            string.Concat(
                "javascript:".Select(
                    (letter, at) => Disguise(letter, letters[at].Item1, letters[at].Item2)
                )
            ) + "alert(1)",
            StringComparison.Ordinal
        );

    private static string Disguise(char letter, int how, bool upper)
    {
        var shown = upper ? char.ToUpperInvariant(letter) : letter;
        return how switch
        {
            0 => $"&#{(int)shown};",
            1 => $"&#x{(int)shown:X};",
            2 => $"&#0000{(int)shown};",
            3 => "&Tab;" + shown,
            4 => "&NewLine;" + shown,
            5 when letter == ':' => "&colon;",
            6 => $"\t{shown}",
            _ => shown.ToString(),
        };
    }

    private static string Post(string body, int number) =>
        $"-- posts/2021-09-01-p{number}.md --\n---\ntitle: x\n---\n{body}\n";
}
