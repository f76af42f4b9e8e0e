namespace Daymark.Import;

/// <summary>A separator of its own between excerpt and rest, as the marker that Daymark knows.</summary>
internal static class MarkedExcerpt
{
    private const string Marker = "<!--more-->";

    /// <summary>The body with the first line that is the separator alone, outside of code, replaced; a blank line is no separator.</summary>
    public static string In(string body, string? separator)
    {
        var sign = separator?.Trim() ?? "";
        if (sign.Length == 0 || sign == Marker)
            return body;
        var code = CodeRanges.Of(body);
        for (
            var at = body.IndexOf(sign, StringComparison.Ordinal);
            at >= 0;
            at = body.IndexOf(sign, at + sign.Length, StringComparison.Ordinal)
        )
        {
            var start = body.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
            var end = body.IndexOf('\n', at) is >= 0 and var next ? next : body.Length;
            if (body[start..end].Trim() == sign && !code.Holds(at))
                return $"{body[..start].TrimEnd('\n')}\n\n{Marker}\n\n{body[end..].TrimStart('\n')}";
        }
        return body;
    }
}
