using System.Globalization;
using Daymark.Calendar;
using Daymark.Model;
using NodaTime;

namespace Daymark.Build;

/// <summary>
/// Tells whether two builds are asked for the same thing: the same sources, moment and options, of the same program. Then they
/// make the same files, on any machine.
/// </summary>
internal static class SourceFingerprint
{
    public static UInt128 Of(SourceTree tree, BuildRequest request, BuildMoment moment)
    {
        IReadOnlyList<SourceFile> texts =
        [
            .. new[] { tree.Settings }.OfType<SourceFile>(),
            .. tree.Posts,
            .. tree.Pages,
            .. tree.Templates,
            .. tree.Data,
        ];
        IReadOnlyList<AssetFile> assets = [.. tree.PostAssets, .. tree.Static];
        var contents = new UInt128[texts.Count + assets.Count];
        Parallel.For(
            0,
            contents.Length,
            i =>
                contents[i] =
                    i < texts.Count
                        ? Fingerprint.Of(texts[i].Bytes)
                        : assets[i - texts.Count].Fingerprint
        );
        return Fingerprint.OfAll([
            (Asked(request, moment), default),
            .. texts
                .Select(file => file.Path)
                .Concat(assets.Select(file => file.Path))
                .Zip(contents),
        ]);
    }

    private static string Asked(BuildRequest request, BuildMoment moment) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Model.Version.Build} {moment.Instant.ToUnixTimeTicks()} {moment.Zone.Id} {DateTimeZoneProviders.Tzdb.VersionId} {request.Visibility} {request.BaseUrl}"
        );
}
