using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;
using NodaTime;

namespace Daymark.Markdown;

/// <summary>Gives the counters of a body their numbers: in a dated post those of its date, as the record it is.</summary>
/// <param name="siteLanguage">The tag of the site's locale.</param>
internal sealed class BodyCounters(
    IReadOnlyList<Counter> counters,
    LocalDate today,
    string siteLanguage,
    ProblemList problems
)
{
    private const string Live = "live";
    private const string Number = "number";

    /// <param name="day">The date of a post; null for a page, whose counters run and are left out of records.</param>
    public void Fill(
        IEnumerable<CounterInline> inlines,
        LocalDate? day,
        Locale locale,
        Func<int, int, SourceLocation> at
    )
    {
        foreach (var inline in inlines)
        {
            var words = inline.Options.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var place = at(inline.Span.Start, inline.Span.Length);
            if (words.FirstOrDefault(word => word is not (Live or Number)) is { } wrong)
                problems.Add(CounterProblems.UnknownOption(place, wrong, [Live, Number]));
            else if (counters.FirstOrDefault(counter => counter.Id == inline.Id) is not { } counter)
                problems.Add(
                    CounterProblems.UnknownCounter(
                        place,
                        inline.Id,
                        [.. counters.Select(known => known.Id)]
                    )
                );
            else
            {
                var (runs, numberOnly) = (words.Contains(Live), words.Contains(Number));
                inline.Html = Html(counter, runs ? null : day, numberOnly, locale, place);
                if (runs || day is null)
                    inline.Record = day is { } date
                        ? Record(counter, date, numberOnly, locale)
                        : "";
            }
        }
    }

    /// <summary>A running counter as on a day; it may have said nothing then, which is nobody's mistake.</summary>
    private static string Record(Counter counter, LocalDate day, bool numberOnly, Locale locale) =>
        counter.On(day) is { HasText: true } reading
            ? CounterHtml.Of(reading, locale, day, numberOnly).Html
            : "";

    private string Html(
        Counter counter,
        LocalDate? frozen,
        bool numberOnly,
        Locale locale,
        SourceLocation place
    )
    {
        var reading = counter.On(frozen ?? today);
        if (frozen is not null && !reading.HasText)
            problems.Add(
                CounterProblems.SilentOnDate(
                    place,
                    counter.Id,
                    reading.Status == CounterStatus.Upcoming
                )
            );
        if (!reading.HasText)
            return "";
        var language = frozen is null && locale.Tag != siteLanguage ? locale.Tag : null;
        return CounterHtml.Of(reading, locale, frozen, numberOnly, language).Html;
    }
}
