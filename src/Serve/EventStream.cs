using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Daymark.Serve;

/// <summary>
/// Tells an open page what is shown, at once and whenever that changes: events of the HTML standard's section on server-sent
/// events, each named <c>state</c>.
/// </summary>
internal static class EventStream
{
    /// <summary>Finds out that a reader has left where nothing else would.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    /// <summary>Writes until the reader leaves or the preview ends.</summary>
    public static async Task Write(HttpContext context, Screen screen, CancellationToken cancel)
    {
        var response = context.Response;
        response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        await response.WriteAsync("retry: 500\n\n", cancel);
        var told = "";
        while (true)
        {
            var (state, next) = screen.Look();
            var data = string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"version":"{{state.Version}}","errors":{{state.ErrorsShown}}}"""
            );
            if (data != told)
                await response.WriteAsync($"event: state\ndata: {data}\n\n", cancel);
            told = data;
            await response.Body.FlushAsync(cancel);
            while (await Task.WhenAny(next, Task.Delay(Beat, cancel)) != next)
            {
                await response.WriteAsync(": still here\n\n", cancel);
                await response.Body.FlushAsync(cancel);
            }
        }
    }
}
