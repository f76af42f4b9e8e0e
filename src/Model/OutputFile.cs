namespace Daymark.Model;

/// <summary>A file that a site publishes, not made yet.</summary>
/// <param name="Origin">Where it comes from, for messages: a file of the site or words such as "the archive, page 2".</param>
internal sealed record OutputFile(SitePath Path, string Origin, OutputContent Content);
