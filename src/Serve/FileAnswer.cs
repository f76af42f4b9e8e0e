using System.Globalization;
using Daymark.Files;
using Microsoft.AspNetCore.Http;

namespace Daymark.Serve;

/// <summary>
/// Answers with a file as it is, whole or a part of it, or says that the reader has it already (RFC 9110 sections 13 and 14):
/// players of sound and film jump about in files.
/// </summary>
internal sealed class FileAnswer(HttpResponse response, CancellationToken cancel)
{
    private const int BufferSize = 64 * 1024;

    public async Task Give(Stream source, string type, int status)
    {
        var asked = response.HttpContext.Request.Headers;
        var isFound = status == StatusCodes.Status200OK;
        var tag = StreamTag.Of(source) is { } mark ? $"\"{mark}\"" : null;
        response.Headers.AcceptRanges = "bytes";
        // It may be kept, but has to be asked about again: what is saved is on the screen at once.
        if (tag is not null)
            (response.Headers.ETag, response.Headers.CacheControl) = (tag, "no-cache");
        if (isFound && tag is not null && Has(asked.IfNoneMatch.ToString(), tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = source.Length;
        var isHead = HttpMethods.IsHead(response.HttpContext.Request.Method);
        var isSame = asked.IfRange.Count == 0 || asked.IfRange.ToString() == tag;
        if (
            isFound
            && isSame
            && !isHead
            && ByteRange.Of(asked.Range.ToString(), source.Length) is { } part
        )
            await Give(source, part);
        else if (!isHead)
            await source.CopyToAsync(response.Body, cancel);
    }

    private async Task Give(Stream source, ByteRange part)
    {
        var all = source.Length.ToString(CultureInfo.InvariantCulture);
        response.ContentLength = part.Length;
        if (part.Length == 0)
        {
            response.StatusCode = StatusCodes.Status416RangeNotSatisfiable;
            response.Headers.ContentRange = $"bytes */{all}";
            return;
        }
        response.StatusCode = StatusCodes.Status206PartialContent;
        response.Headers.ContentRange = string.Create(
            CultureInfo.InvariantCulture,
            $"bytes {part.Start}-{part.Start + part.Length - 1}/{all}"
        );
        source.Seek(part.Start, SeekOrigin.Begin);
        var buffer = new byte[BufferSize];
        for (var left = part.Length; left > 0; )
        {
            var read = await source.ReadAsync(
                buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)),
                cancel
            );
            if (read == 0)
                break;
            await response.Body.WriteAsync(buffer.AsMemory(0, read), cancel);
            left -= read;
        }
    }

    private static bool Has(string list, string tag) =>
        list.Trim() == "*"
        || list.Split(',')
            .Any(known => known.Trim() is var one && (one == tag || one == $"W/{tag}"));
}
