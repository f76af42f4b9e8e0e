using System.Collections.Concurrent;
using NodaTime;

namespace Daymark.Check;

/// <summary>
/// Asks the web whether addresses are good, politely: few at a time, each host once a second, and not what was asked today.
/// </summary>
/// <param name="handler">How requests go out; it follows no redirect by itself.</param>
/// <param name="pause">Between two requests to one host.</param>
internal sealed class WebLinks(HttpMessageHandler handler, Duration pause, WebMemory memory)
{
    private const int AtOnce = 8;

    private readonly ConcurrentDictionary<string, SemaphoreSlim> gates = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>An answer for each address. Those of one host are asked one after the other.</summary>
    public async Task<IReadOnlyDictionary<string, WebAnswer>> Ask(
        IEnumerable<string> addresses,
        CancellationToken cancel
    )
    {
        using var client = new HttpClient(handler, disposeHandler: false)
        {
            Timeout = TimeSpan.FromSeconds(15),
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(
            $"Daymark/{Model.Version.Text} (link check)"
        );
        client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
        var question = new WebQuestion(client, Gated);
        var answers = new ConcurrentDictionary<string, WebAnswer>(StringComparer.Ordinal);
        var hosts = addresses
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .GroupBy(address => new Uri(address).Authority, StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(
            hosts,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel },
            async (host, stop) =>
            {
                foreach (var address in host)
                {
                    if (!memory.Knows(address, out var answer))
                    {
                        answer = await question.Ask(new Uri(address), stop);
                        memory.Keep(address, answer);
                    }
                    answers[address] = answer;
                }
            }
        );
        return answers;
    }

    /// <summary>Lets a request through when its host has had its pause.</summary>
    private async Task<HttpResponseMessage> Gated(
        Uri address,
        Func<Task<HttpResponseMessage>> request,
        CancellationToken cancel
    )
    {
        var gate = gates.GetOrAdd(address.Authority, _ => new SemaphoreSlim(1));
        await gate.WaitAsync(cancel);
        var rest = Task.Delay(pause.ToTimeSpan(), CancellationToken.None);
        try
        {
            return await request();
        }
        finally
        {
            _ = rest.ContinueWith(
                _ => gate.Release(),
                CancellationToken.None,
                TaskContinuationOptions.None,
                TaskScheduler.Default
            );
        }
    }
}
