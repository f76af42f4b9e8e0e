using System.Globalization;
using Daymark.Build;
using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;
using NodaTime;

namespace Daymark.Cli;

/// <summary>Reads from options and environment what a build is asked for.</summary>
internal static class BuildRequests
{
    /// <summary>Null, with problems, when an option cannot be read.</summary>
    public static BuildRequest? Read(
        BuildOptions options,
        Surroundings around,
        ProblemList problems
    )
    {
        var date = Date(options.Date, problems);
        var now = Now(around, problems);
        if (options.BaseUrl is { } url && BaseUrl.TryParse(url) is null)
            problems.Add(CommandLineProblems.BadBaseUrl(url));
        return problems.HasErrors
            ? null
            : new BuildRequest(now, date, options.Visibility, options.BaseUrl);
    }

    private static DateReading? Date(string? text, ProblemList problems)
    {
        if (text is null)
            return null;
        if (DateText.TryRead(text, out var date, out var error, out var hint))
            return date;
        problems.Add(CommandLineProblems.BadDate(text, error, hint));
        return null;
    }

    /// <summary>The clock, read once; SOURCE_DATE_EPOCH takes its place (reproducible-builds.org).</summary>
    private static Instant Now(Surroundings around, ProblemList problems)
    {
        if (around.Variable("SOURCE_DATE_EPOCH") is not { Length: > 0 } text)
            return around.Clock.GetCurrentInstant();
        var latest = Instant.FromUtc(9999, 12, 30, 0, 0).ToUnixTimeSeconds();
        if (
            long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= latest
        )
            return Instant.FromUnixTimeSeconds(seconds);
        problems.Add(CommandLineProblems.BadEpoch(text));
        return default;
    }
}
