using Daymark.Calendar;
using Daymark.Model;

namespace Daymark.Templates;

/// <summary>What templates can ask a counter for.</summary>
internal static class CounterMembers
{
    public static readonly Members<CounterOnPage> All = new(
        "counter",
        [
            new("id", "its id in site.yml", counter => counter.Reading.Counter.Id),
            new(
                "value",
                "the number; days when the unit is calendar",
                counter => counter.Reading.Value
            ),
            new(
                "machine",
                "the number for machines: digits, or P3Y6M16D when the unit is calendar",
                counter => counter.Reading.MachineNumber
            ),
            new("number", "the number as the language writes it", Number),
            new(
                "unit",
                "what it counts in: days, weeks, months, years or calendar",
                counter => counter.Reading.Counter.Unit.Name
            ),
            new("text", "the whole sentence", Text),
            new("html", "the whole sentence, with its number marked up for machines", Html),
            new("before", "the sentence up to the number", counter => Sentence(counter).Before),
            new("after", "the sentence after the number", counter => Sentence(counter).After),
            new(
                "status",
                "upcoming, running, ended or reached",
                counter => CounterStatusName.Of(counter.Reading.Status)
            ),
            new(
                "since",
                "the day it counts from, a date; nothing when it counts down",
                counter => Day(counter, false)
            ),
            new(
                "until",
                "the day it counts down to, a date; nothing when it counts up",
                counter => Day(counter, true)
            ),
            new(
                "from",
                "the day the current run began: since, or the last reset",
                counter => counter.Views.Date(counter.Reading.From)
            ),
            new("ended", "the day on which it stops, a date; nothing when it does not", Ended),
            new(
                "longest",
                "the longest run so far, this one included",
                counter => counter.Reading.Longest
            ),
            new(
                "record",
                "the same as the language writes it, when an earlier run was longer; nothing when the sentence says it",
                Record
            ),
            new(
                "next_milestone",
                "the next milestone: number, date; nothing when there is none",
                NextMilestone
            ),
            new("link", "where it leads; nothing when nowhere", Link),
        ]
    );

    public static string Text(CounterOnPage counter) => Sentence(counter).ToString();

    private static CounterSentence Sentence(CounterOnPage counter) =>
        counter.Reading.Sentence(counter.Views.Locale);

    private static string Number(CounterOnPage counter) =>
        counter.Reading.Number(counter.Views.Locale);

    private static HtmlText Html(CounterOnPage counter) =>
        CounterHtml.Of(
            counter.Reading,
            counter.Views.Locale,
            language: counter.Views.OtherLanguage
        );

    private static View<TemplateDate>? Day(CounterOnPage counter, bool down) =>
        counter.Reading.Counter.Down == down
            ? counter.Views.Date(counter.Reading.Counter.Day)
            : null;

    private static View<TemplateDate>? Ended(CounterOnPage counter) =>
        counter.Reading.Counter.Ended is { } ended ? counter.Views.Date(ended) : null;

    private static string? Record(CounterOnPage counter)
    {
        var longest = NumberFormat.Group(counter.Reading.Longest, counter.Views.Locale);
        return
            counter.Reading.Span is null
            && counter.Reading.Longest > counter.Reading.Value
            && !Text(counter).Contains(longest, StringComparison.Ordinal)
            ? longest
            : null;
    }

    private static FixedView? NextMilestone(CounterOnPage counter) =>
        counter.Reading.Next is { } next
            ? new FixedView(
                "next_milestone",
                ("number", (object?)next.Number),
                ("date", counter.Views.Date(next.Day))
            )
            : null;

    private static string? Link(CounterOnPage counter) =>
        counter.Reading.Counter.Link is { } link ? counter.Views.Link(link) : null;
}
