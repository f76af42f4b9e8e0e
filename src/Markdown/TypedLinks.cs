using System.Text;
using Daymark.Model;

namespace Daymark.Markdown;

/// <summary>Rewrites the links and pictures of typed HTML like those of Markdown.</summary>
internal static class TypedLinks
{
    /// <param name="placeOf">The offset in the body of one in the HTML.</param>
    public static string Rewrite(string html, Func<int, int> placeOf, LinkTargets targets)
    {
        var result = new StringBuilder();
        var copied = 0;
        foreach (var attribute in HtmlScanner.Tags(html).SelectMany(tag => tag.Attributes))
        {
            var typed = html[attribute.ValueStart..attribute.ValueEnd];
            var place = placeOf(attribute.ValueStart);
            var rewritten = attribute.Name switch
            {
                "href" or "src" or "poster" => Target(typed, place, targets),
                "srcset" => SourceSet.Rewrite(typed, url => Target(url, place, targets)),
                _ => typed,
            };
            if (rewritten == typed)
                continue;
            result.Append(html, copied, attribute.ValueStart - copied);
            result.Append(rewritten);
            copied = attribute.ValueEnd;
        }
        return copied == 0 ? html : result.Append(html, copied, html.Length - copied).ToString();
    }

    private static string Target(string typed, int place, LinkTargets targets)
    {
        var url = AttributeText.Decode(typed).Trim();
        return targets.Of(url, place) is var target && target != url
            ? HtmlText.Escape(target)
            : typed;
    }
}
