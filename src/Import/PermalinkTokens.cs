using System.Globalization;
using System.Text.RegularExpressions;
using Daymark.Build;
using Daymark.Calendar;
using Daymark.Model;
using Daymark.Yaml;
using NodaTime;

namespace Daymark.Import;

/// <summary>The placeholders in which Jekyll and Hugo write addresses: <c>/:year/:month/:title/</c>.</summary>
internal static partial class PermalinkTokens
{
    /// <summary>Jekyll's named styles (jekyllrb.com/docs/permalinks).</summary>
    private static readonly Dictionary<string, string> Styles = new(StringComparer.Ordinal)
    {
        ["date"] = "/:categories/:year/:month/:day/:title.html",
        ["pretty"] = "/:categories/:year/:month/:day/:title/",
        ["ordinal"] = "/:categories/:year/:y_day/:title.html",
        ["none"] = "/:categories/:title.html",
    };

    /// <summary>The address; null when a placeholder in it is not known, or needs a date that is not there.</summary>
    public static string? Expand(string pattern, MappedText text)
    {
        var name = Name(text.From.CleanName is { } clean ? clean + ".md" : text.From.Path);
        var day = Day(text);
        var missing = false;
        var address = Token()
            .Replace(
                Styles.GetValueOrDefault(pattern, pattern),
                token =>
                {
                    var value = Value(token.Groups["name"].Value, text, name, day);
                    missing |= value is null;
                    return value ?? "";
                }
            );
        return missing ? null : Slashes().Replace(address, "/");
    }

    /// <summary>The name of a file without date, language and ending; of a bundle, its folder's.</summary>
    public static string Name(string path)
    {
        var name = PostDates.NameOf("posts/" + path);
        var without = PostDates.WithoutDate(name);
        return without.Length == 0 ? name : without;
    }

    private static string? Value(string token, MappedText text, string name, LocalDate? day) =>
        token switch
        {
            "year" => Number(day?.Year, 4),
            "short_year" => Number(day?.Year % 100, 2),
            "month" => Number(day?.Month, 2),
            "i_month" => Number(day?.Month, 1),
            "monthname" => day is { } date
                ? CultureInfo
                    .InvariantCulture.DateTimeFormat.GetMonthName(date.Month)
                    .ToLowerInvariant()
                : null,
            "day" => Number(day?.Day, 2),
            "i_day" => Number(day?.Day, 1),
            "y_day" or "yearday" => Number(day?.DayOfYear, 3),
            "title" or "slug" or "slugorfilename" or "slugorcontentbasename" => Part(
                text.Value(PostKeys.Slug) ?? name
            ),
            "slugged" => Slug.From(text.Value(PostKeys.Slug) ?? name, SlugStyle.Unicode),
            "filename" or "contentbasename" or "basename" => Part(name),
            "name" => Part(name),
            "path" => Folders(text.From.Path) + Part(name),
            "section" => Folders(text.From.Path).Split('/')[0],
            "sections" => Folders(text.From.Path).TrimEnd('/'),
            "categories" or "slugified_categories" => Categories(text),
            "output_ext" => ".html",
            _ => null,
        };

    /// <summary>Jekyll's categories: the folders above _posts are the first of them, but they are tags here and not asked.</summary>
    private static string Categories(MappedText text)
    {
        var keys = new RemainingKeys(text.From.FrontMatter);
        var node = keys.Take("categories") ?? keys.Take("category");
        var words =
            node is YamlScalar { Text: var written } ? written.Split(' ')
            : node is null ? []
            : Texts.Many(node) ?? [];
        return string.Join('/', words.Select(word => Part(word.ToLowerInvariant())));
    }

    /// <summary>The folders of a path, each with its slash.</summary>
    private static string Folders(string path)
    {
        var parts = path.Split('/')[..^1];
        if (path.EndsWith("/index.md", StringComparison.Ordinal) && parts.Length > 0)
            parts = parts[..^1];
        return string.Concat(parts.Select(part => Part(part) + "/"));
    }

    /// <summary>A part of an address as it was written, blanks as hyphens.</summary>
    private static string Part(string text) =>
        Uri.EscapeDataString(Blanks().Replace(text.Trim(), "-"));

    private static LocalDate? Day(MappedText text)
    {
        if (
            text.Value(PostKeys.Date) is { } written
            && DateText.TryRead(written, out var reading, out _, out _)
        )
            return reading.Date;
        return DatedNames.TryDay(PostDates.NameOf("posts/" + text.From.Path), out var named)
            ? named.Date
            : null;
    }

    private static string? Number(int? number, int width) =>
        number?.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');

    [GeneratedRegex(":(?<name>[a-z_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex("/{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Slashes();

    [GeneratedRegex(@"[\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
