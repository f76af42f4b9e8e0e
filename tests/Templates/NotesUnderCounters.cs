using Daymark.Tests.Support;

namespace Daymark.Tests.Templates;

/// <summary>What the home page says under a counter: what comes next, and what was reached before.</summary>
public sealed class NotesUnderCounters
{
    private static readonly TestSite Site = TestSite.Build(
        """
        -- site.yml --
        title: Harbour
        counters:
          - { id: shut, since: 2018-03-04, milestones: { every: 100 }, text: "{n} days shut" }
          - { id: safe, since: 2015-01-05, resets: [2021-02-11], text: "Safe for {n} days" }
          - { id: told, since: 2015-01-05, resets: [2021-02-11], text: "{n} days, and once {longest}" }
          - { id: best, since: 2021-01-05, resets: [2021-02-11], text: "{n} days" }
        """
    );

    [Fact]
    public void The_next_milestone_has_its_number_and_its_day_on_which_open_pages_hide_it()
    {
        var note = Assert.Single(Site.Html("index.html").QuerySelectorAll("[data-until]"));

        Assert.Equal("Next milestone: 1,300\u00a0– September 24, 2021", note.TextContent);
        Assert.Equal("2021-09-24", note.GetAttribute("data-until"));
        Assert.Equal("1,296 days shut", note.ParentElement!.Children[0].TextContent);
    }

    [Fact]
    public void The_longest_run_stands_under_a_shorter_one_whose_sentence_does_not_say_it() =>
        Assert.Equal(
            ["Next milestone: 1,300\u00a0– September 24, 2021", "Longest run: 2,229"],
            Site.Html("index.html").QuerySelectorAll(".counters p").Select(note => note.TextContent)
        );

    [Fact]
    public void A_number_that_begins_its_sentence_is_marked() =>
        Assert.Equal(
            ["shut", "told", "best"],
            Site.Html("index.html")
                .QuerySelectorAll(".counters .ahead .counter")
                .Select(counter => counter.GetAttribute("data-counter"))
        );

    [Fact]
    public void Other_pages_have_the_sentences_alone() =>
        Assert.Empty(Site.Html("messages/index.html").QuerySelectorAll(".counters p"));
}
