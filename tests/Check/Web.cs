using System.Collections.Concurrent;
using System.Net;

namespace Daymark.Tests.Check;

/// <summary>A web in memory: what an address answers is in its path.</summary>
internal sealed class Web : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, int> running = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> asked = [];

    public IReadOnlyList<string> Asked => [.. asked];

    public string Agent { get; private set; } = "";

    public int MostAtOnceOfOneHost { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var uri = request.RequestUri!;
        asked.Enqueue($"{request.Method} {uri}");
        Agent = request.Headers.UserAgent.ToString();
        var now = running.AddOrUpdate(uri.Host, 1, (_, number) => number + 1);
        MostAtOnceOfOneHost = Math.Max(MostAtOnceOfOneHost, now);
        await Task.Delay(5, cancellationToken);
        running.AddOrUpdate(uri.Host, 0, (_, number) => number - 1);
        if (uri.Host == "nobody.example")
            throw new HttpRequestException(HttpRequestError.NameResolutionError);
        if (uri.Host == "slow.example")
            throw new TaskCanceledException();
        return uri.AbsolutePath switch
        {
            "/none" => new HttpResponseMessage(HttpStatusCode.NotFound),
            "/gone" => new HttpResponseMessage(HttpStatusCode.Gone),
            "/busy" => new HttpResponseMessage(HttpStatusCode.TooManyRequests),
            "/only-get" when request.Method == HttpMethod.Head => new HttpResponseMessage(
                HttpStatusCode.MethodNotAllowed
            ),
            "/moved" => On("/ok"),
            "/moved-away" => On("https://b.example/none"),
            "/round" => On("/round"),
            "/to-file" => On("ftp://a.example/"),
            _ => new HttpResponseMessage(HttpStatusCode.OK),
        };
    }

    private static HttpResponseMessage On(string to)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.MovedPermanently);
        answer.Headers.Location = new Uri(to, UriKind.RelativeOrAbsolute);
        return answer;
    }
}
