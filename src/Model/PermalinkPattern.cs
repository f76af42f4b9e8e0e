using System.Globalization;
using NodaTime;

namespace Daymark.Model;

/// <summary>The pattern that a message's address is made from, such as <c>/{year}/{month}/{slug}/</c>.</summary>
internal sealed record PermalinkPattern(string Text)
{
    /// <summary>What may stand in braces.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "year",
        "month",
        "day",
        "slug",
        "language",
    ];

    /// <summary>The first name in braces that is not known, with its braces; null when all are.</summary>
    public string? UnknownName()
    {
        for (
            var open = Text.IndexOf('{', StringComparison.Ordinal);
            open >= 0;
            open = Text.IndexOf('{', open + 1)
        )
        {
            var close = Text.IndexOf('}', open);
            if (close < 0 || !Names.Contains(Text[(open + 1)..close]))
                return (close < 0 ? Text[open..] : Text[open..(close + 1)]).Split('/')[0];
        }
        return null;
    }

    /// <summary>What an address made from it looks like.</summary>
    public string Example => Expand(new LocalDate(2021, 9, 20), "name", "en");

    /// <summary>The address of a message: four-digit year, two-digit month and day, as filed in the site's zone.</summary>
    public string Expand(LocalDate day, string slug, string language) =>
        Text.Replace("{year}", Digits(day.Year, 4), StringComparison.Ordinal)
            .Replace("{month}", Digits(day.Month, 2), StringComparison.Ordinal)
            .Replace("{day}", Digits(day.Day, 2), StringComparison.Ordinal)
            .Replace("{language}", language.ToLowerInvariant(), StringComparison.Ordinal)
            .Replace("{slug}", slug, StringComparison.Ordinal);

    private static string Digits(int number, int width) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
}
