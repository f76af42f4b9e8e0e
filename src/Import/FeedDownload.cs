using Daymark.Diagnostics;

namespace Daymark.Import;

/// <summary>Fetches a feed from the web: encrypted, bounded in size and time.</summary>
internal static class FeedDownload
{
    private const int Largest = 32 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The web address that a source is; null when it is a file. An address without https is one too, to be refused.</summary>
    public static Uri? Address(string source) =>
        source.Contains("://", StringComparison.Ordinal)
        && Uri.TryCreate(source, UriKind.Absolute, out var address)
            ? address
            : null;

    /// <summary>The bytes; null, with a problem, when they cannot be had.</summary>
    public static async Task<byte[]?> Fetch(
        Uri address,
        ProblemList problems,
        CancellationToken cancel
    )
    {
        // What comes from this machine itself needs no encryption.
        if (
            address.Scheme != Uri.UriSchemeHttps
            && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)
        )
        {
            problems.Add(
                ImportProblems.NoSource(
                    address.OriginalString,
                    "only addresses that start with https:// are fetched"
                )
            );
            return null;
        }
        try
        {
            using var client = new HttpClient
            {
                Timeout = Patience,
                MaxResponseContentBufferSize = Largest,
            };
            using var answer = await client.GetAsync(address, cancel);
            answer.EnsureSuccessStatusCode();
            return await answer.Content.ReadAsByteArrayAsync(cancel);
        }
        catch (HttpRequestException e)
        {
            problems.Add(
                ImportProblems.NoSource(
                    address.OriginalString,
                    e.StatusCode is { } status
                        ? FormattableString.Invariant($"the host answers {(int)status}")
                        : e.Message.TrimEnd('.')
                )
            );
        }
        catch (TaskCanceledException) when (!cancel.IsCancellationRequested)
        {
            problems.Add(
                ImportProblems.NoSource(
                    address.OriginalString,
                    FormattableString.Invariant(
                        $"the host did not answer within {Patience.TotalSeconds} seconds"
                    )
                )
            );
        }
        return null;
    }
}
