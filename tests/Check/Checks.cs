using Daymark.Check;
using Daymark.Diagnostics;
using Daymark.Tests.Support;

namespace Daymark.Tests.Check;

/// <summary>What a check says of a site written in one string.</summary>
internal static class Checks
{
    public const string Settings =
        "-- site.yml --\ntitle: Harbour\nbase_url: https://harbour.example/\ntime_zone: Europe/London\n";

    public static CheckedSite Site(string files, string settings = Settings) =>
        Of(TestSite.Build(settings + files));

    public static CheckedSite Of(TestSite site)
    {
        Assert.NotNull(site.Plan);
        return new SiteChecker(site.Plan, () => { }).Check(TestContext.Current.CancellationToken);
    }

    /// <summary>Each problem as <c>posts/a.md:4:8 DM1001 message</c>, in their order.</summary>
    public static IReadOnlyList<string> Lines(string files, string settings = Settings)
    {
        var problems = new ProblemList();
        foreach (var problem in Site(files, settings).Problems)
            problems.Add(problem);
        return
        [
            .. problems
                .Sorted()
                .Select(problem => $"{problem.Location} {problem.Kind.Code} {problem.Message}"),
        ];
    }

    /// <summary>The one problem there is.</summary>
    public static string Line(string files, string settings = Settings) =>
        Assert.Single(Lines(files, settings));
}
