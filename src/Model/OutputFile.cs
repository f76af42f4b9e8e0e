using Daymark.Diagnostics;

namespace Daymark.Model;

/// <summary>A file that a site publishes, not made yet.</summary>
/// <param name="Origin">Where it comes from, for messages: a file of the site or words such as "the archive, page 2".</param>
internal sealed record OutputFile(SitePath Path, string Origin, OutputContent Content)
{
    /// <summary>True for what a file of static/ with the same address replaces.</summary>
    public bool GivesWay { get; init; }

    /// <summary>Where a person asked for it, when that is not a whole file; worked out for messages only.</summary>
    public Func<SourceLocation>? AskedFor { get; init; }
}
