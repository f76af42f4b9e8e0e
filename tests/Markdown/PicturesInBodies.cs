using System.Text;
using AngleSharp.Dom;
using Daymark.Tests.Model;
using Daymark.Tests.Support;

namespace Daymark.Tests.Markdown;

public sealed class PicturesInBodies
{
    private static readonly byte[] Png = ImageHeaders.Png(640, 480);

    [Theory]
    [InlineData("map.png")]
    [InlineData("./map.png?x=1#y")]
    [InlineData("img/m%20ap.png")]
    [InlineData("/wide.png")]
    [InlineData("../../../wide.png")]
    public void A_picture_of_the_site_has_its_size_so_that_nothing_jumps(string url)
    {
        var picture = Pictures($"![Map](<{url}>)").Single();

        Assert.Equal("640", picture.GetAttribute("width"));
        Assert.Equal("480", picture.GetAttribute("height"));
        Assert.Equal("Map", picture.GetAttribute("alt"));
    }

    [Theory]
    [InlineData("https://other.example/map.png")]
    [InlineData("//other.example/map.png")]
    [InlineData("data:image/png;base64,xx")]
    [InlineData("missing.png")]
    [InlineData("../../../../../../../wide.png")]
    [InlineData("notes.txt")]
    public void Any_other_picture_has_none(string url)
    {
        var picture = Pictures($"![Map]({url})").Single();

        Assert.False(picture.HasAttribute("width"));
        Assert.False(picture.HasAttribute("height"));
    }

    [Fact]
    public void All_but_the_first_wait_until_they_are_near()
    {
        var pictures = Pictures("![a](map.png) ![b](map.png)\n\n> ![c](x.png)").ToList();

        Assert.Equal([null, "lazy", "lazy"], pictures.Select(p => p.GetAttribute("loading")));
        Assert.All(pictures, p => Assert.Equal("async", p.GetAttribute("decoding")));
    }

    [Fact]
    public void A_picture_typed_as_html_stays_as_typed() =>
        Assert.Equal(
            ["src"],
            Pictures("<img src=\"map.png\">").Single().Attributes.Select(a => a.Name)
        );

    [Fact]
    public void Lists_that_show_the_beginning_have_the_size_too()
    {
        var picture = Site("![Map](map.png) Words.")
            .Html("index.html")
            .QuerySelector(".excerpt img")!;

        Assert.Equal("640", picture.GetAttribute("width"));
        Assert.Equal("/office/2021/09/open/map.png", picture.GetAttribute("src"));
    }

    private static IEnumerable<IElement> Pictures(string markdown) =>
        Site(markdown).Html("2021/09/open/index.html").QuerySelectorAll("img");

    private static TestSite Site(string markdown) =>
        TestSite.Build(
            SiteText
                .Parse(
                    $"""
                    -- site.yml --
                    title: x
                    base_url: https://host.example/office/
                    {Body.Templates}
                    -- posts/2021-09-01-open/index.md --
                    ---
                    title: Open
                    ---
                    {markdown}
                    -- posts/2021-09-01-open/notes.txt --
                    x
                    """
                )
                .Select(file => KeyValuePair.Create(file.Key, Encoding.UTF8.GetBytes(file.Value)))
                .Concat([
                    KeyValuePair.Create("posts/2021-09-01-open/map.png", Png),
                    KeyValuePair.Create("posts/2021-09-01-open/img/m ap.png", Png),
                    KeyValuePair.Create("static/wide.png", Png),
                ])
        );
}
