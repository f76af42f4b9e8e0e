using Daymark.Diagnostics;

namespace Daymark.Serve;

/// <summary>What the preview shows at a time.</summary>
/// <param name="Version">Another one for each site; open pages with another one load anew.</param>
/// <param name="Site">Null until there was a site without errors.</param>
/// <param name="LastGood">The last site of which every page could be made; steps in for pages that cannot.</param>
/// <param name="Breaks">How often a save had errors; tells one list of them from another.</param>
/// <param name="Errors">Why the newest save is not what is shown; empty when it is.</param>
internal sealed record PreviewState(
    string Version,
    PreviewSite? Site,
    PreviewSite? LastGood,
    IReadOnlyList<Problem> Errors,
    int Breaks = 0
)
{
    public bool IsBroken => Errors.Count > 0;

    /// <summary>Which list of errors is due over every page; 0 for none.</summary>
    public int ErrorsShown => IsBroken ? Breaks : 0;
}
