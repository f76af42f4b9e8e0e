using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Check;

/// <summary>What site.yml leaves out or holds in vain, as seen from the pages.</summary>
internal static class SettingsRule
{
    /// <param name="shown">Ids of the counters that pages show.</param>
    public static IEnumerable<Problem> Check(Site site, IReadOnlySet<string> shown)
    {
        var settings = new SourceLocation(SourceTree.SettingsFile);
        if (!site.Config.BaseUrl.IsKnown)
            yield return CheckedFileProblems.NoBaseUrl(settings);
        foreach (var reading in site.Counters)
        {
            // One with nothing to say today is in nobody's way.
            if (!reading.Counter.Show && reading.HasText && !shown.Contains(reading.Counter.Id))
                yield return CheckedFileProblems.UnusedCounter(
                    reading.Counter.Place ?? settings,
                    reading.Counter.Id
                );
        }
    }
}
