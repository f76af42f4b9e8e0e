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
            new("value", "the number", counter => counter.Reading.Value),
            new("number", "the number as the language writes it", Number),
            new("unit", "what it counts in: days", counter => counter.Reading.Counter.Unit.Name),
            new("text", "the whole sentence", Text),
            new("html", "the whole sentence, with its number marked up for machines", Html),
            new("before", "the sentence up to the number", counter => Sentence(counter).Before),
            new("after", "the sentence after the number", counter => Sentence(counter).After),
            new(
                "status",
                "running, upcoming or reached",
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
            new("link", "where it leads; nothing when nowhere", Link),
        ]
    );

    public static string Text(CounterOnPage counter) => Sentence(counter).ToString();

    private static CounterSentence Sentence(CounterOnPage counter) =>
        counter.Reading.Sentence(counter.Views.Site.Locale);

    private static string Number(CounterOnPage counter) =>
        NumberFormat.Group(counter.Reading.Value, counter.Views.Site.Locale);

    private static HtmlText Html(CounterOnPage counter) =>
        CounterHtml.Of(counter.Reading, counter.Views.Site.Locale);

    private static View<TemplateDate>? Day(CounterOnPage counter, bool down) =>
        counter.Reading.Counter.Down == down
            ? counter.Views.Date(counter.Reading.Counter.Day)
            : null;

    private static string? Link(CounterOnPage counter) =>
        counter.Reading.Counter.Link is { } link ? counter.Views.Link(link) : null;
}
