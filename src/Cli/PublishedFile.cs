using System.Net;
using System.Net.Http.Headers;

namespace Daymark.Cli;

/// <summary>Fetches one small file of a published site, past the caches on the way.</summary>
internal static class PublishedFile
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const int Largest = 1024 * 1024;

    /// <summary>The bytes; null when the host says that there is no such file.</summary>
    /// <exception cref="HttpRequestException">The host cannot be reached or answers with an error.</exception>
    /// <exception cref="TaskCanceledException">It takes too long.</exception>
    public static async Task<byte[]?> Fetch(Uri address, CancellationToken cancel)
    {
        using var client = new HttpClient
        {
            Timeout = Patience,
            MaxResponseContentBufferSize = Largest,
        };
        client.DefaultRequestHeaders.CacheControl = new CacheControlHeaderValue { NoCache = true };
        using var answer = await client.GetAsync(address, cancel);
        if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
            return null;
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync(cancel);
    }
}
