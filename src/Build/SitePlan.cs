using Daymark.Model;

namespace Daymark.Build;

/// <summary>A site ready to be written.</summary>
/// <param name="Index">What is published and what is held back.</param>
/// <param name="Files">Named but not made; each address once.</param>
/// <param name="Fingerprint">Of all that the files are made from; worked out when asked for, see <see cref="SourceFingerprint"/>.</param>
internal sealed record SitePlan(
    Site Site,
    SiteIndex Index,
    IReadOnlyList<OutputFile> Files,
    Func<UInt128> Fingerprint
);
