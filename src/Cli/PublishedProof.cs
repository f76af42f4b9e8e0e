using System.Globalization;
using Daymark.Files;

namespace Daymark.Cli;

/// <summary>A published daymark.json, if it can be read.</summary>
/// <param name="Bytes">Null when there is none.</param>
/// <param name="Fault">What kept it from being read, as the end of a sentence; null when nothing did.</param>
internal sealed record PublishedProof(byte[]? Bytes, string? Fault)
{
    public const string FileName = "daymark.json";

    /// <summary>The web address that a source is; null when it is a path.</summary>
    public static Uri? AddressOf(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri
            : null;

    /// <param name="source">A file, a folder that holds it, or a web address of either.</param>
    public static async Task<PublishedProof> Read(
        string source,
        Surroundings around,
        CancellationToken cancel
    )
    {
        try
        {
            var bytes = AddressOf(source) is { } uri
                ? await PublishedFile.Fetch(
                    uri.AbsolutePath.EndsWith('/') ? new Uri(uri, FileName) : uri,
                    cancel
                )
                : NamedFile.Read(Path.GetFullPath(source, around.CurrentFolder), FileName);
            return new PublishedProof(bytes, null);
        }
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException or HttpRequestException)
        {
            return new PublishedProof(null, fault.Message);
        }
        catch (TaskCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new PublishedProof(
                null,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"no answer within {PublishedFile.Patience.TotalSeconds} seconds"
                )
            );
        }
    }
}
