using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Build;

/// <summary>Makes the one build moment: the date asked for, else the clock's time, in the site's zone.</summary>
internal static class BuildMoments
{
    /// <summary>Null, with a problem, when the date asked for lies outside the calendar in that zone.</summary>
    public static BuildMoment? Of(BuildRequest request, SiteConfig config, ProblemList problems)
    {
        try
        {
            return request.Date is { } date
                ? BuildMoment.At(date, config.Zone)
                : BuildMoment.At(request.Now, config.Zone);
        }
        catch (OverflowException)
        {
            problems.Add(CommandLineProblems.DateOutOfRange());
            return null;
        }
    }
}
