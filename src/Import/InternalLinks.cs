using System.Text.RegularExpressions;

namespace Daymark.Import;

/// <summary>Zola's links by file, <c>](@/blog/x.md)</c>, as relative ones.</summary>
internal static partial class InternalLinks
{
    public static string Carry(string body, MappedText text, TargetTable targets)
    {
        if (!body.Contains("](@/", StringComparison.Ordinal))
            return body;
        var code = CodeRanges.Of(body);
        return Link()
            .Replace(
                body,
                link =>
                    !code.Holds(link.Index)
                    && targets.Link(text, "/" + link.Groups["path"].Value) is { } target
                        ? $"]({target}"
                        : link.Value
            );
    }

    [GeneratedRegex(@"\]\(@/(?<path>[^\s()]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
