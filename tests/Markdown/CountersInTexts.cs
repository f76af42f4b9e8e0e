using AngleSharp.Dom;
using Daymark.Tests.Support;

namespace Daymark.Tests.Markdown;

/// <summary>Counters within messages are a record of their date, unless they are told to run on.</summary>
public sealed class CountersInTexts
{
    [Fact]
    public void In_a_dated_message_a_counter_is_frozen_at_its_date()
    {
        var counter = Counter("Since then :counter[shut].");

        Assert.Equal("5 days shut", counter.TextContent);
        Assert.Equal("2018-03-09", counter.GetAttribute("data-date"));
        Assert.Equal("5", counter.QuerySelector("data")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData(":counter[shut]{live}", "1,296 days shut")]
    [InlineData(":counter[shut]{number}", "5")]
    [InlineData(":counter[shut]{number live}", "1,296")]
    [InlineData(":counter[shut]{live number}", "1,296")]
    [InlineData(":counter[shut]{}", "5 days shut")]
    [InlineData("**:counter[shut]**", "5 days shut")]
    [InlineData("(:counter[shut])", "5 days shut")]
    [InlineData("[x](/y \":counter\") :counter[shut]", "5 days shut")]
    public void Words_in_braces_say_what_it_does(string text, string expected) =>
        Assert.Equal(expected, Counter(text).TextContent);

    [Theory]
    [InlineData("`:counter[shut]`")]
    [InlineData("\\:counter[shut]")]
    [InlineData("    :counter[shut]")]
    [InlineData("```\n:counter[shut]\n```")]
    [InlineData("<b title=\":counter[shut]\">x</b>")]
    [InlineData("[x](https://other.example/:counter[shut])")]
    [InlineData("![x](https://other.example/a.png \":counter[shut]\")")]
    [InlineData("::counter[shut]")]
    [InlineData(":counter [shut]")]
    [InlineData("<!-- :counter[shut] -->")]
    public void Elsewhere_it_is_plain_text(string text)
    {
        var site = Build(text);

        Assert.Empty(site.ProblemLines);
        Assert.Empty(site.Html("2018/03/a/index.html").QuerySelectorAll("main .counter"));
    }

    [Fact]
    public void On_an_undated_page_it_runs()
    {
        var site = TestSite.Build(Settings + "-- pages/p.md --\n# P\n\n:counter[shut]\n");
        var counter = site.Html("p/index.html").QuerySelector("main .counter")!;

        Assert.Equal("1,296 days shut", counter.TextContent);
        Assert.Null(counter.GetAttribute("data-date"));
    }

    [Theory]
    [InlineData(
        "Text :counter[shtu].",
        "posts/a.md:5:6 DM0703 there is no counter `shtu` in site.yml"
    )]
    [InlineData(
        "Text :counter[shut]{alive}.",
        "posts/a.md:5:6 DM0703 `alive` is nothing that a counter in a text can do"
    )]
    [InlineData(
        "Text :counter[later].",
        "posts/a.md:5:6 DM0704 the counter `later` had not started on the date of this message"
    )]
    public void What_it_cannot_say_is_an_error_at_its_place(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Build(text).ProblemLines));

    [Fact]
    public void A_heading_keeps_its_id_whatever_the_number()
    {
        var today = Build("## :counter[shut]{live} now");
        var tomorrow = Build("## :counter[shut]{live} now", "2021-09-21");

        Assert.Equal(Id(today), Id(tomorrow));
    }

    private const string Settings = """
        -- site.yml --
        language: en
        counters:
          - { id: shut, since: 2018-03-04, show: false, text: { one: "{n} day shut", other: "{n} days shut" } }
          - { id: later, since: 2020-01-01, show: false, text: "{n}" }

        """;

    private static TestSite Build(string text, string? date = null) =>
        TestSite.Build(
            $"{Settings}-- posts/a.md --\n---\ntitle: A\ndate: 2018-03-09\n---\n{text}\n",
            date
        );

    private static IElement Counter(string text) =>
        Build(text).Html("2018/03/a/index.html").QuerySelector("main .counter")!;

    private static string? Id(TestSite site) =>
        site.Html("2018/03/a/index.html").QuerySelector("main h2")!.Id;
}
