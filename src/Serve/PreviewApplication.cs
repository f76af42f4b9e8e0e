using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Daymark.Serve;

/// <summary>Answers requests: the preview's own few addresses under <c>/.daymark/</c>, and the files of the site.</summary>
/// <param name="stopping">Ends streams that would never end.</param>
internal sealed class PreviewApplication(
    Screen screen,
    RequestGuard guard,
    CancellationToken stopping
) : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) =>
        new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception) { }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (guard.Refuses(request) is { } status)
        {
            if (status == StatusCodes.Status405MethodNotAllowed)
                response.Headers.Allow = "GET, HEAD";
            await Answer.Text(response, status, Refusal(status));
            return;
        }
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted,
            stopping
        );
        try
        {
            await screen.Ready.WaitAsync(limit.Token);
            await Dispatch(context, limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            // The reader has left, or the preview ends.
        }
    }

    private async Task Dispatch(HttpContext context, CancellationToken cancel)
    {
        var response = context.Response;
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var name = RequestTarget.Path(target);
        switch (name)
        {
            case LiveAddresses.Events when RequestGuard.IsForeign(context.Request):
                await Answer.Text(response, 403, "Only pages of this preview may listen to it.");
                break;
            case LiveAddresses.Events:
                await EventStream.Write(context, screen, cancel);
                break;
            case LiveAddresses.Script:
                await Answer.Bytes(response, 200, MediaTypes.Script, LiveScript.Bytes);
                break;
            case LiveAddresses.Style:
                await Answer.Bytes(
                    response,
                    200,
                    MediaTypes.Css,
                    LiveStyle.Of(screen.Now.Site?.Unpublished.Values ?? [])
                );
                break;
            case LiveAddresses.Problems:
                await Answer.Bytes(
                    response,
                    200,
                    MediaTypes.Html,
                    ProblemPage.Of(screen.Now, withScript: false)
                );
                break;
            default:
                await new SiteAnswer(screen.Now, response, cancel).Give(
                    name,
                    RequestTarget.Query(target)
                );
                break;
        }
    }

    private static string Refusal(int status) =>
        status == StatusCodes.Status405MethodNotAllowed
            ? "A preview can only be read."
            : "This preview answers to localhost and to addresses of this machine only.";
}
