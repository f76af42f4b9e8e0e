using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Daymark.Calendar;

/// <summary>How a site writes dates: in one of CLDR's four lengths, each locale in its own way, or by one pattern for all.</summary>
internal sealed record DateFormat
{
    private readonly DateStyle? style;
    private readonly DatePattern? pattern;

    private DateFormat(string text, DateStyle? style, DatePattern? pattern)
    {
        Text = text;
        this.style = style;
        this.pattern = pattern;
    }

    /// <summary>The format as it was written.</summary>
    public string Text { get; }

    /// <summary>Reads "short", "medium", "long", "full" or a <see cref="DatePattern"/>; <paramref name="error"/> says in plain words why a text is none.</summary>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out DateFormat? format,
        [NotNullWhen(false)] out string? error
    )
    {
        var style = StyleOf(text);
        DatePattern? pattern = null;
        error = null;
        if (style is null && !DatePattern.TryParse(text, out pattern, out error))
        {
            format = null;
            if (text.Length > 0 && text.All(char.IsAsciiLetter))
                error += "; or write `short`, `medium`, `long` or `full`";
            return false;
        }
        format = new DateFormat(text, style, pattern);
        return true;
    }

    /// <exception cref="FormatException">The text is no date format; the message says why.</exception>
    public static DateFormat Parse(string text) =>
        TryParse(text, out var format, out var error) ? format : throw new FormatException(error);

    /// <exception cref="ArgumentOutOfRangeException">The year is before 1.</exception>
    public string Format(LocalDate date, Locale locale) => PatternIn(locale).Format(date, locale);

    /// <summary>The pattern that it stands for in a locale.</summary>
    public DatePattern PatternIn(Locale locale) =>
        pattern ?? locale.DatePatterns[style ?? DateStyle.Long];

    public bool Equals(DateFormat? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    private static DateStyle? StyleOf(string text) =>
        text switch
        {
            "short" => DateStyle.Short,
            "medium" => DateStyle.Medium,
            "long" => DateStyle.Long,
            "full" => DateStyle.Full,
            _ => null,
        };
}
