using System.Globalization;
using System.Net;
using System.Security.Authentication;

namespace Daymark.Check;

/// <summary>Asks for one address: HEAD, then GET where a host does not answer that, and where it leads on, there too.</summary>
/// <param name="gate">Lets a request through when it is its host's turn.</param>
internal sealed class WebQuestion(
    HttpClient client,
    Func<Uri, Func<Task<HttpResponseMessage>>, CancellationToken, Task<HttpResponseMessage>> gate
)
{
    private const int MostRedirects = 5;

    public async Task<WebAnswer> Ask(Uri address, CancellationToken cancel)
    {
        try
        {
            return await Follow(address, cancel);
        }
        catch (HttpRequestException fault)
        {
            return fault.HttpRequestError switch
            {
                HttpRequestError.NameResolutionError => WebAnswer.Dead(
                    $"there is no host {address.Host}"
                ),
                HttpRequestError.SecureConnectionError => WebAnswer.Unknown(
                    "browsers do not trust its certificate"
                ),
                _ => fault.InnerException is AuthenticationException
                    ? WebAnswer.Unknown("browsers do not trust its certificate")
                    : WebAnswer.Unknown(
                        $"the host cannot be reached ({fault.Message.TrimEnd('.')})"
                    ),
            };
        }
        catch (TaskCanceledException) when (!cancel.IsCancellationRequested)
        {
            return WebAnswer.Unknown(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"no answer within {client.Timeout.TotalSeconds} seconds"
                )
            );
        }
    }

    private async Task<WebAnswer> Follow(Uri address, CancellationToken cancel)
    {
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            using var answer = await Answer(address, cancel);
            var status = (int)answer.StatusCode;
            if (status is >= 300 and < 400 && answer.Headers.Location is { } next)
            {
                address = new Uri(address, next);
                if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
                    return WebAnswer.Unknown($"the host leads on to {address.Scheme}:");
                continue;
            }
            return Verdict(answer.StatusCode);
        }
        return WebAnswer.Unknown(
            FormattableString.Invariant($"the host leads on more than {MostRedirects} times")
        );
    }

    private async Task<HttpResponseMessage> Answer(Uri address, CancellationToken cancel)
    {
        var head = await Send(HttpMethod.Head, address, cancel);
        // Many hosts answer HEAD with anything; what people see is the answer to GET.
        if ((int)head.StatusCode < 400)
            return head;
        head.Dispose();
        return await Send(HttpMethod.Get, address, cancel);
    }

    private Task<HttpResponseMessage> Send(
        HttpMethod method,
        Uri address,
        CancellationToken cancel
    ) =>
        gate(
            address,
            async () =>
            {
                using var request = new HttpRequestMessage(method, address);
                return await client.SendAsync(
                    request,
                    HttpCompletionOption.ResponseHeadersRead,
                    cancel
                );
            },
            cancel
        );

    private static WebAnswer Verdict(HttpStatusCode status)
    {
        var answers = string.Create(
            CultureInfo.InvariantCulture,
            $"the host answers {(int)status}"
        );
        return (int)status < 400 ? WebAnswer.Good
            : status is HttpStatusCode.NotFound or HttpStatusCode.Gone ? WebAnswer.Dead(answers)
            : WebAnswer.Unknown(answers);
    }
}
