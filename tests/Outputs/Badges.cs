using System.Text;
using System.Xml.Linq;
using Daymark.Outputs;
using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

/// <summary>The badges of counters, read as XML.</summary>
public sealed class Badges
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_badge_is_as_approved() =>
        ApprovedText.Verify(
            Of("en-GB", "{n} days have passed since the bridge over the river closed")[
                "counters/c.svg"
            ],
            "badge.approved.txt"
        );

    [Fact]
    public void It_is_a_picture_with_a_title_and_a_description()
    {
        var svg = Read(Of("en-GB", "{n} days & <counting>"));

        Assert.Equal("img", svg.Attribute("role")?.Value);
        Assert.Equal("c-title c-desc", svg.Attribute("aria-labelledby")?.Value);
        Assert.Equal("c-title", svg.Element(Svg + "title")?.Attribute("id")?.Value);
        Assert.Equal("1,296 days & <counting>", svg.Element(Svg + "title")?.Value);
        Assert.Equal("Port, 20 September 2021", svg.Element(Svg + "desc")?.Value);
        Assert.Contains(
            "prefers-color-scheme: dark",
            svg.Element(Svg + "style")?.Value,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("{n} days gone", "1,296|days gone")]
    [InlineData("Day {n} of it", "1,296|Day 1,296 of it")]
    [InlineData("Closed for good", "Closed for good")]
    public void The_number_is_large_and_the_sentence_whole(string text, string words) =>
        Assert.Equal(words + "|20 September 2021", Words(Read(Of("en-GB", text))));

    [Fact]
    public void Right_to_left_begins_at_the_right()
    {
        var svg = Read(Of("ar", "{n} يوم مضى على إغلاق الجسر"));
        var width = (int)svg.Attribute("width")!;

        Assert.Equal("rtl", svg.Attribute("direction")?.Value);
        Assert.All(
            svg.Elements(Svg + "text"),
            text => Assert.Equal(width - BadgeLayout.Padding, (int)text.Attribute("x")!)
        );
    }

    [Fact]
    public void What_XML_cannot_hold_is_replaced() =>
        Assert.Equal("a\ufffdb", Read(Of("en", "a\\x01b")).Element(Svg + "title")?.Value);

    [Fact]
    public void A_counter_with_nothing_to_say_has_none()
    {
        var site = TestSite.Build(
            """
            -- site.yml --
            title: T
            counters:
              - { id: ahead, since: 2030-01-01, text: "{n}" }
              - { id: past, until: 2020-01-01, text: "{n}" }
              - { id: past-text, until: 2020-01-01, text: "{n}", reached_text: "It is open" }
              - { id: hidden, since: 2020-01-01, text: "{n}", show: false }
            """
        );

        Assert.Equal(
            ["counters/hidden.svg", "counters/past-text.svg"],
            site.Files.Keys.Where(path => path.EndsWith(".svg", StringComparison.Ordinal)).Order()
        );
    }

    [Theory]
    [InlineData("con")]
    [InlineData("lpt1")]
    [InlineData(
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    )]
    public void An_id_that_cannot_be_a_file_name_is_an_error_with_its_place(string id) =>
        Assert.StartsWith(
            "site.yml:2:18 DM0108",
            Assert.Single(
                TestSite
                    .Build(
                        $"-- site.yml --\ntitle: T\ncounters: [{{ id: {id}, since: 2020-01-01, text: x }}]\n"
                    )
                    .ProblemLines
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void All_lines_fit_within_the_badge_by_estimate()
    {
        var text = new StringBuilder("{n} days");
        for (var words = 1; words < 60; words++)
        {
            text.Append(" WORDS of мир 天橋の本");
            var svg = Read(Of("en-GB", text.ToString()));
            var inside = (int)svg.Attribute("width")! - 2 * BadgeLayout.Padding;

            Assert.All(
                svg.Elements(Svg + "text"),
                line =>
                    Assert.InRange(
                        TextWidth.Of(line.Value) * (int)line.Attribute("font-size")!,
                        0,
                        inside
                    )
            );
            Assert.InRange(svg.Elements(Svg + "text").Count(), 2, 5);
        }
    }

    private static TestSite Of(string language, string text) =>
        TestSite.Build(
            $"-- site.yml --\ntitle: Port\nlanguage: {language}\ncounters:\n  - id: c\n    since: 2018-03-04\n    text: {{ zero: \"{text}\", one: \"{text}\", two: \"{text}\", few: \"{text}\", many: \"{text}\", other: \"{text}\" }}\n"
        );

    private static XElement Read(TestSite site) => XDocument.Parse(site["counters/c.svg"]).Root!;

    private static string Words(XElement svg) =>
        string.Join('|', svg.Elements(Svg + "text").Select(text => text.Value));
}
