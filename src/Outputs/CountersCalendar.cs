using Daymark.Calendar;
using Daymark.Model;
using Daymark.Templates;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Outputs;

/// <summary>
/// <c>/counters.ics</c>: anniversaries, milestones and the days counted down to, as a calendar to subscribe to (RFC 5545). An
/// event says what the site says on its day. A calendar without events is not allowed, so it is then left out.
/// </summary>
internal sealed class CountersCalendar : IOutput
{
    private static readonly LocalDatePattern Basic = LocalDatePattern.CreateWithInvariantCulture(
        "uuuuMMdd"
    );

    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages)
    {
        var days = site
            .Config.Counters.SelectMany(counter => CounterDays.Of(counter, site.Moment.Today))
            .OrderBy(day => day.Day)
            .ToList();
        if (days.Count > 0)
            yield return new OutputFile(
                SitePath.Of("counters.ics"),
                "the counters as a calendar",
                RenderedContent.Of(() => Bytes(site, days))
            );
    }

    private static byte[] Bytes(Site site, IReadOnlyList<CounterDay> days)
    {
        var text = new CalendarText();
        text.Line("BEGIN", "VCALENDAR");
        text.Line("VERSION", "2.0");
        // Without the version: a new Daymark alone is no reason to fetch it all again.
        text.Line("PRODID", "-//Daymark//Daymark//EN");
        text.Line("CALSCALE", "GREGORIAN");
        // RFC 7986's name, and the one that programs knew before.
        text.TextLine("NAME", site.Config.Title);
        text.TextLine("X-WR-CALNAME", site.Config.Title);
        foreach (var day in days)
            AddEvent(text, site, day);
        text.Line("END", "VCALENDAR");
        return text.ToBytes();
    }

    private static void AddEvent(CalendarText text, Site site, CounterDay day)
    {
        text.Line("BEGIN", "VEVENT");
        text.TextLine(
            "UID",
            $"{day.Counter.Id}-{Basic.Format(day.Day)}@{Place(site.Config.BaseUrl)}"
        );
        // The counter's own day: the clock would change the file at each build.
        text.Line("DTSTAMP", Basic.Format(day.Counter.Day) + "T000000Z");
        text.Line("DTSTART;VALUE=DATE", Basic.Format(day.Day));
        // The day after, which is not part of it. Without an end it is one day as well: the calendar's last has no day after.
        if (day.Day < LocalDate.MaxIsoValue)
            text.Line("DTEND;VALUE=DATE", Basic.Format(day.Day.PlusDays(1)));
        text.TextLine("SUMMARY", Summary(day, site.Locale));
        text.Line("CATEGORIES", string.Join(',', Categories(day.Kind)));
        text.Line("TRANSP", "TRANSPARENT");
        if (site.Config.BaseUrl.IsKnown)
            text.Line("URL", site.Config.BaseUrl.Absolute(SitePath.Home));
        text.Line("END", "VEVENT");
    }

    /// <summary>The sentence of that day; before it the years, unless the sentence counts in years itself.</summary>
    private static string Summary(CounterDay day, Locale locale)
    {
        var sentence = day.Counter.On(day.Day).Sentence(locale).ToString();
        var saysYears =
            day.Counter.Unit == CounterUnit.Years || day.Counter.Unit == CounterUnit.Calendar;
        return day.Years == 0 || saysYears
            ? sentence
            : $"{DurationFormat.Unit(DurationUnit.Years, day.Years, locale)} · {sentence}";
    }

    private static IEnumerable<string> Categories(CounterDayKind kinds)
    {
        if (kinds.HasFlag(CounterDayKind.Anniversary))
            yield return "ANNIVERSARY";
        if (kinds.HasFlag(CounterDayKind.Milestone))
            yield return "MILESTONE";
        if (kinds.HasFlag(CounterDayKind.Due))
            yield return "DUE";
    }

    /// <summary>Host and path make an event unique in the world; two sites of one host differ by path.</summary>
    private static string Place(BaseUrl url) =>
        url.IsKnown
            ? url.ToString()[(url.Origin.IndexOf("//", StringComparison.Ordinal) + 2)..]
                .TrimEnd('/')
            : "daymark.invalid";
}
