using Daymark.Calendar;
using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>
/// <c>/counters/{id}.svg</c>: a badge for each counter, with its number large. A counter with nothing to say on that day (not
/// begun, or reached without a text for it) has none, as it has no place in a page either.
/// </summary>
internal sealed class CounterBadges : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        site
            .Counters.Where(reading => reading.HasText)
            .Select(reading => new OutputFile(
                SitePath.Of($"counters/{reading.Counter.Id}.svg"),
                $"the badge of the counter \"{reading.Counter.Id}\"",
                RenderedContent.Of(() => Bytes(site, reading))
            ));

    private static byte[] Bytes(Site site, CounterReading reading)
    {
        var sentence = reading.Sentence(site.Locale);
        var day = site.Config.DateFormat.Format(site.Moment.Today, site.Locale);
        // "1,296" over "days have passed"; but "Day 4" is "4" over "Day 4 of the record".
        var leads = string.IsNullOrWhiteSpace(sentence.Before) && sentence.Number is not null;
        return BadgeImage.Draw(
            reading.Counter.Id,
            sentence.ToString(),
            $"{site.Config.Title}, {day}",
            BadgeLayout.Of(sentence.Number, leads ? sentence.After : sentence.ToString(), day),
            site.Config.Language,
            site.Locale
        );
    }
}
