using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>The address that a text had in the other program, where that is known and can be written.</summary>
internal static class WrittenAddress
{
    /// <summary>Endings of pages that are files; any other is a part of a name, such as Rust-1.80.0.</summary>
    private static readonly string[] Files =
    [
        ".html",
        ".htm",
        ".xhtml",
        ".php",
        ".asp",
        ".aspx",
        ".txt",
        ".xml",
        ".json",
    ];

    /// <summary>The text with that address as its permalink. What cannot be an address is told and left out.</summary>
    /// <param name="refused">Why the text cannot be brought over at all; null when it can.</param>
    public static MappedText Of(MappedText text, SiteConfig config, out string? refused)
    {
        refused = null;
        var own = text.Value(PostKeys.Permalink);
        var address = own is not null ? FromKey(text, own) : Known(text, config);
        if (address is null)
            return own is null
                ? text
                : Without(text, own, "has placeholders that Daymark does not know");
        if (SitePath.TryParse(address, out var path, out var error))
            error =
                path.Value.Trim('/').Length == 0 ? "is the home page's"
                : path.Value.Split('/').Any(part => part.StartsWith('.'))
                    ? "has a part that starts with a dot"
                : "";
        if (error.Length == 0)
            return text.With(PostKeys.Permalink, Texts.Of(Whole(address)));
        // Whoever writes that has something in mind that must not happen, and what is left is not what they meant.
        if (error.Contains("climbs", StringComparison.Ordinal))
            refused = $"its address `{own ?? address}` {error}";
        return Without(text, own, error);
    }

    /// <summary>The address as Daymark takes it: a folder ends in a slash, even one with a dot in its name.</summary>
    public static string Whole(string address)
    {
        var isFile =
            address.EndsWith('/')
            || Files.Any(ending => address.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return $"/{address.TrimStart('/')}{(isFile ? "" : "/")}";
    }

    private static MappedText Without(MappedText text, string? own, string reason)
    {
        var without = text.With(PostKeys.Permalink, null);
        return own is null
            ? without
            : without with
            {
                Changes =
                [
                    .. text.Changes,
                    $"its address `{own}` {reason}, so it gets one by its name",
                ],
            };
    }

    private static string? FromKey(MappedText text, string own)
    {
        if (
            own.Contains("{{", StringComparison.Ordinal)
            || own.Contains("{%", StringComparison.Ordinal)
            || own.Contains("://", StringComparison.Ordinal)
        )
            return null;
        var address = PermalinkTokens.Expand(own, text);
        if (address is null)
            return null;
        var prefix = text.From.Prefix;
        return ("/" + address.TrimStart('/')).StartsWith(
            prefix + "/",
            StringComparison.OrdinalIgnoreCase
        )
            ? address
            : prefix + "/" + address.TrimStart('/');
    }

    /// <summary>By the other program's own pattern; in another language than the site's by Daymark's with the language before it.</summary>
    private static string? Known(MappedText text, SiteConfig config)
    {
        var pattern =
            text.From.Permalink
            ?? (
                text.From.Prefix.Length == 0 ? null
                : text.IsPost
                    ? config
                        .Permalink.Text.Replace("{year}", ":year", StringComparison.Ordinal)
                        .Replace("{month}", ":month", StringComparison.Ordinal)
                        .Replace("{day}", ":day", StringComparison.Ordinal)
                        .Replace("{language}", text.From.Language, StringComparison.Ordinal)
                        .Replace("{slug}", ":slugged", StringComparison.Ordinal)
                : null
            );
        if (pattern is null || PermalinkTokens.Expand(pattern, text) is not { } address)
            return null;
        return address.StartsWith(text.From.Prefix + "/", StringComparison.Ordinal)
            ? address
            : text.From.Prefix + "/" + address.TrimStart('/');
    }
}
