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
            if (attribute.Name is not ("href" or "src" or "poster"))
                continue;
            var url = AttributeText.Decode(html[attribute.ValueStart..attribute.ValueEnd]).Trim();
            var target = targets.Of(url, placeOf(attribute.ValueStart));
            if (target == url)
                continue;
            result.Append(html, copied, attribute.ValueStart - copied);
            result.Append(HtmlText.Escape(target));
            copied = attribute.ValueEnd;
        }
        return copied == 0 ? html : result.Append(html, copied, html.Length - copied).ToString();
    }
}
