using Daymark.Markdown;
using Daymark.Model;

namespace Daymark.Check;

/// <summary>How an address of a page may have been typed in its Markdown.</summary>
internal static class Spellings
{
    public static IReadOnlyList<string> Of(string url, SitePath page, BaseUrl baseUrl)
    {
        var typed = new List<string> { url };
        var fromRoot =
            baseUrl.IsKnown && url.StartsWith(baseUrl.Origin + "/", StringComparison.Ordinal)
                ? url[baseUrl.Origin.Length..]
                : url;
        typed.Add(fromRoot);
        // A file beside a bundle is typed without the folder of its page.
        AddBehind(baseUrl.Link(page), "");
        AddBehind(baseUrl.Path, "/");
        AddBehind(baseUrl.Path, "");
        return
        [
            .. typed
                .SelectMany(one =>
                    new[] { one, HtmlText.Escape(one), Plain(one), AttributeText.Decode(one) }
                )
                .Distinct(StringComparer.Ordinal),
        ];

        void AddBehind(string folder, string before)
        {
            if (
                fromRoot.StartsWith(folder, StringComparison.Ordinal)
                && fromRoot.Length > folder.Length
            )
                typed.Add(before + fromRoot[folder.Length..]);
        }
    }

    private static string Plain(string url) => Uri.UnescapeDataString(url);
}
