using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Daymark.Model;

/// <summary>Makes the part of an address that names a message or a tag.</summary>
internal static class Slug
{
    private const int LongestBytes = 100;

    /// <summary>
    /// Letters, marks and digits of any script in lower case, everything else one hyphen; never empty, at most 100 bytes
    /// of UTF-8 (cut between words where there is one), never a name that Windows reserves.
    /// </summary>
    public static string From(string text, SlugStyle style)
    {
        var words = new StringBuilder();
        foreach (var rune in style.Apply(text).EnumerateRunes())
        {
            if (IsKept(rune))
                words.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (rune.Value is not ('\'' or '’') && words.Length > 0 && words[^1] != '-')
                words.Append('-');
        }
        var slug = Cut(words.ToString().Trim('-'));
        if (slug.Length == 0)
            slug = Named(text);
        return DeviceNames.IsReserved(slug) ? slug + "-1" : slug;
    }

    /// <summary>As <see cref="From"/>, but <c>C</c>, <c>C#</c> and <c>C++</c> stay three tags.</summary>
    public static string ForTag(string tag, SlugStyle style) =>
        From(
            tag.Replace("#", " sharp ", StringComparison.Ordinal)
                .Replace("+", " plus ", StringComparison.Ordinal),
            style
        );

    private static bool IsKept(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber;

    /// <summary>A long slug is cut between words and ends in a fingerprint of all of it, so that "part 1" and "part 2" stay apart.</summary>
    private static string Cut(string slug)
    {
        if (Encoding.UTF8.GetByteCount(slug) <= LongestBytes)
            return slug;
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slug)))[
            ..6
        ];
        var (bytes, end) = (fingerprint.Length + 1, 0);
        foreach (var rune in slug.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestBytes)
                break;
            end += rune.Utf16SequenceLength;
        }
        var word = slug.LastIndexOf('-', end);
        return $"{slug[..(word > end / 2 ? word : end)].Trim('-')}-{fingerprint}";
    }

    /// <summary>A text of symbols alone, such as an emoji, is named by its code points.</summary>
    private static string Named(string text) =>
        string.Join(
            '-',
            text.EnumerateRunes()
                .Where(rune => !Rune.IsWhiteSpace(rune))
                .Take(8)
                .Select(rune => $"u{rune.Value:x}")
        )
            is { Length: > 0 } name
            ? name
            : "untitled";
}
