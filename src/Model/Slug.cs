using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Daymark.Model.Unicode;

namespace Daymark.Model;

/// <summary>Makes the part of an address that names a message or a tag.</summary>
internal static class Slug
{
    private const int LongestBytes = 100;

    /// <summary>These two part words, as between the parts of Persian compounds.</summary>
    private const int ZeroWidthSpace = 0x200B;
    private const int NonJoiner = 0x200C;

    /// <summary>
    /// Letters, marks and digits of any script in normal form C and lower case, everything else one hyphen; never empty,
    /// at most 100 bytes of UTF-8 (cut between words where there is one, never within what is seen as one character),
    /// never a name that Windows reserves.
    /// </summary>
    public static string From(string text, SlugStyle style)
    {
        var words = new StringBuilder();
        foreach (var rune in style.Apply(Nfc.Of(text)).EnumerateRunes())
        {
            var isApart = words.Length == 0 || words[^1] == '-';
            if (LowerCase.IsLetterOrDigit(rune) || (LowerCase.IsMark(rune) && !isApart))
                words.Append(LowerCase.Of(rune));
            else if (!isApart && !IsInvisible(rune))
                words.Append('-');
        }
        LowerCase.EndSigmas(words);
        var slug = Cut(Nfc.Of(words.ToString().Trim('-')));
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

    /// <summary>What stands within a word and is not seen as a gap: apostrophes, soft hyphens, joiners, marks of direction.</summary>
    private static bool IsInvisible(Rune rune) =>
        rune.Value is '\'' or '’'
        || (
            Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
            && rune.Value is not (ZeroWidthSpace or NonJoiner)
        );

    /// <summary>A long slug is cut between words and ends in a fingerprint of all of it, so that "part 1" and "part 2" stay apart.</summary>
    private static string Cut(string slug)
    {
        if (Encoding.UTF8.GetByteCount(slug) <= LongestBytes)
            return slug;
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slug)))[
            ..6
        ];
        var end = Fitting(slug, LongestBytes - fingerprint.Length - 1);
        var word = slug.LastIndexOf('-', end);
        return $"{slug[..(word > end / 2 ? word : end)].Trim('-')}-{fingerprint}".TrimStart('-');
    }

    /// <summary>How much of a text is whole characters, as people see them, of so many bytes.</summary>
    private static int Fitting(string text, int bytes)
    {
        var end = 0;
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(end));
            bytes -= Encoding.UTF8.GetByteCount(text.AsSpan(end, length));
            if (bytes < 0)
                break;
            end += length;
        }
        return end;
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
