using System.Net;
using System.Text;

namespace Daymark.Serve;

/// <summary>Puts into a page what only the preview has: its script, its style, and the mark of an unpublished message.</summary>
internal static class LiveMarkup
{
    /// <summary>The markup that is added, right before the end of the body.</summary>
    public static string Of(string version, UnpublishedPost? unpublished)
    {
        var mark = unpublished is null
            ? ""
            : $"""<p class="daymark-mark" role="note" lang="en" dir="ltr">{WebUtility.HtmlEncode(unpublished.Sentence)}</p>""";
        return $"""<link rel="stylesheet" href="/{LiveAddresses.Style}?{version}">{mark}<script src="/{LiveAddresses.Script}" data-version="{version}" async></script>""";
    }

    /// <summary>The page with it; at its end where it does not close its body.</summary>
    public static byte[] Into(byte[] page, string version, UnpublishedPost? unpublished)
    {
        var added = Encoding.UTF8.GetBytes(Of(version, unpublished));
        var at = page.AsSpan().LastIndexOf("</body"u8);
        if (at < 0)
            at = page.Length;
        return [.. page[..at], .. added, .. page[at..]];
    }
}
