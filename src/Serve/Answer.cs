using System.Text;
using Microsoft.AspNetCore.Http;

namespace Daymark.Serve;

/// <summary>Writes an answer that is whole in memory.</summary>
internal static class Answer
{
    public static Task Text(HttpResponse response, int status, string text) =>
        Bytes(response, status, MediaTypes.Text, Encoding.UTF8.GetBytes(text + "\n"));

    public static async Task Bytes(
        HttpResponse response,
        int status,
        string type,
        ReadOnlyMemory<byte> bytes
    )
    {
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method))
            await response.Body.WriteAsync(bytes, response.HttpContext.RequestAborted);
    }
}
