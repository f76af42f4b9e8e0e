using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Yaml;

/// <summary>Reads the counters of site.yml.</summary>
internal static class CounterReader
{
    private const int LongestId = 100;

    public static IReadOnlyList<Counter> Read(IEnumerable<Section> sections, string language)
    {
        var counters = new List<Counter>();
        foreach (var section in sections)
        {
            if (ReadOne(section, language) is not { } counter)
                continue;
            if (counters.Any(other => other.Id == counter.Id))
                section.Problems.Add(
                    CounterProblems.TakenId(section.At(CounterKeys.Id), counter.Id)
                );
            else
                counters.Add(counter);
        }
        return counters;
    }

    private static Counter? ReadOne(Section section, string language)
    {
        var id = section.Text(CounterKeys.Id) ?? "";
        if (id.Length > 0 && !IsGood(id))
            section.Problems.Add(CounterProblems.BadId(section.At(CounterKeys.Id), id));
        var since = section.Day(CounterKeys.Since);
        var until = section.Day(CounterKeys.Until);
        if (!section.Has(CounterKeys.Since) && !section.Has(CounterKeys.Until))
            section.Problems.Add(CounterProblems.NoDay(section.Start, id));
        if (section.Has(CounterKeys.Since) && section.Has(CounterKeys.Until))
            section.Problems.Add(CounterProblems.TwoDays(section.At(CounterKeys.Until), id));
        // All of it is read before anything is given up, so that one run names every mistake.
        var texts = new CounterTextReader(section, id, language);
        var text = texts.Read(CounterKeys.Sentence);
        var unit = section.Text(CounterKeys.Unit) ?? CounterKeys.Unit.Default;
        var counter = new Counter(
            id,
            since ?? until ?? default,
            since is null,
            CounterUnit.All.First(known => known.Name == unit),
            text ?? CounterTexts.Same(CounterText.Same("")),
            section.Flag(CounterKeys.Show),
            LinkReader.Read(section, CounterKeys.Link)
        )
        {
            FirstDay = section.Number(CounterKeys.FirstDay, 0, 1),
            Ended = section.Day(CounterKeys.Ended),
            EndedText = texts.Read(CounterKeys.EndedText),
            ReachedText = texts.Read(CounterKeys.ReachedText),
            Resets = [.. section.Days(CounterKeys.Resets).Order()],
            Place = section.At(CounterKeys.Id),
            Milestones = MilestoneReader.Read(section, CounterKeys.Milestones),
        };
        if ((since ?? until) is not null)
            Check(section, counter);
        var isWhole = (since ?? until) is not null && text is not null && id.Length > 0;
        return isWhole ? counter : null;
    }

    /// <summary>An id is also the name of a file: the counter's badge.</summary>
    private static bool IsGood(string id) =>
        id.Length <= LongestId
        && !DeviceNames.IsReserved(id)
        && id.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    /// <summary>Keys that contradict each other.</summary>
    private static void Check(Section section, Counter counter)
    {
        foreach (var key in counter.Down ? CounterKeys.SinceOnly : CounterKeys.UntilOnly)
        {
            if (section.Has(key))
                section.Problems.Add(
                    CounterProblems.WrongCompany(
                        section.At(key),
                        key.Name,
                        counter.Down ? CounterKeys.Since.Name : CounterKeys.Until.Name
                    )
                );
        }
        if (!counter.Down && counter.Ended < counter.Day)
            section.Problems.Add(
                CounterProblems.BeforeStart(
                    section.At(CounterKeys.Ended),
                    CounterKeys.Ended.Name,
                    counter.Id
                )
            );
        if (!counter.Down && counter.Resets.Count > 0 && counter.Resets[0] < counter.Day)
            section.Problems.Add(
                CounterProblems.BeforeStart(
                    section.At(CounterKeys.Resets),
                    CounterKeys.Resets.Name,
                    counter.Id
                )
            );
        if (counter.Unit != CounterUnit.Calendar)
            return;
        foreach (var key in CounterKeys.NotForCalendar.Where(section.Has))
            section.Problems.Add(CounterProblems.NotForCalendar(section.At(key), key.Name));
    }
}
