using System.Text;
using CsCheck;
using Daymark.Model;
using Daymark.Model.Unicode;

namespace Daymark.Tests.Model;

/// <summary>A slug is a safe folder name, whatever it is made from.</summary>
public sealed class SlugProperties
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Gen.Char["aB.-/\\ éßİıЖд日本ﬁ\u0301\u200d€#+'’😀%:*con1 \t\0"]
            .Array[0, 300]
            .Select(chars => new string(chars)),
        Gen.Int[0, 5].Select(i => new[] { "Con", "aux", "NUL", "com1", "nul.txt", "lpt9" }[i])
    );

    [Fact]
    public void It_is_never_empty_at_most_100_bytes_and_a_safe_name() =>
        ForEachStyle(
            (text, style) =>
            {
                var slug = Slug.From(text, style);
                return slug.Length > 0
                    && Encoding.UTF8.GetByteCount(slug) <= 100
                    && !slug.Contains('/', StringComparison.Ordinal)
                    && SitePath.TryParse(slug + "/", out var path, out _)
                    && path.Value == slug + "/";
            }
        );

    [Fact]
    public void A_slug_of_a_slug_is_itself() =>
        ForEachStyle(
            (text, style) =>
            {
                var slug = Slug.From(text, style);
                return Slug.From(slug, style) == slug;
            }
        );

    [Fact]
    public void In_ascii_it_has_lower_case_letters_digits_and_hyphens_alone() =>
        Text.Sample(text =>
            Slug.From(text, SlugStyle.All.Single(style => style.Name == "ascii"))
                .All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
        );

    [Fact]
    public void Long_titles_that_differ_only_at_their_end_stay_apart()
    {
        var style = SlugStyle.All.Single(style => style.Name == "unicode");
        var start = string.Concat(Enumerable.Repeat("word ", 56));

        Assert.NotEqual(Slug.From(start + "one", style), Slug.From(start + "two", style));
        Assert.NotEqual(
            Slug.From(new string('日', 120) + "一", style),
            Slug.From(new string('日', 120) + "二", style)
        );
        Assert.True(Encoding.UTF8.GetByteCount(Slug.From(new string('a', 4000), style)) <= 100);
    }

    [Theory]
    [InlineData("Crème Brûlée", "crème-brûlée")]
    [InlineData("Cre\u0300me Bru\u0302le\u0301e", "crème-brûlée")]
    [InlineData("ΟΔΟΣ ΣΟΦΟΣ", "οδος-σοφος")]
    [InlineData("Σ", "σ")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("INFO Initial", "info-initial")]
    [InlineData("Straße", "straße")]
    [InlineData("Donau\u00addampf", "donaudampf")]
    [InlineData("می\u200cخواهم", "می-خواهم")]
    [InlineData("ශ්\u200dරී", "ශ්රී")]
    [InlineData("a \u0301b", "a-b")]
    [InlineData("e\u200d\u0301", "é")]
    [InlineData("हिन्दी में", "हिन्दी-में")]
    [InlineData("\u1112\u1161\u11ab\u1100\u1173\u11af", "한글")]
    [InlineData("Don't", "dont")]
    public void It_keeps_letters_and_their_marks_in_one_spelling(string text, string slug) =>
        Assert.Equal(slug, Slug.From(text, SlugStyle.Unicode));

    [Theory]
    [InlineData("и\u0306од", "yod")]
    [InlineData("Cre\u0300me", "creme")]
    public void In_ascii_the_spelling_makes_no_difference_either(string text, string slug)
    {
        Assert.Equal(slug, Slug.From(text, SlugStyle.Ascii));
        Assert.Equal(slug, Slug.From(Nfc.Of(text), SlugStyle.Ascii));
    }

    [Theory]
    [InlineData("न\u093f")]
    [InlineData("q\u0323\u0307")]
    [InlineData("ท\u0e35\u0e48")]
    public void A_cut_never_parts_a_letter_from_its_marks(string character)
    {
        for (var before = 80; before <= 100; before++)
        {
            var slug = Slug.From(
                new string('a', before) + string.Concat(Enumerable.Repeat(character, 30)),
                SlugStyle.Unicode
            );
            var body = slug[..slug.LastIndexOf('-')].TrimStart('a');

            Assert.True(body.Length % character.Length == 0, slug);
            Assert.InRange(Encoding.UTF8.GetByteCount(slug), 1, 100);
        }
    }

    [Fact]
    public void It_is_in_normal_form_c() =>
        ForEachStyle((text, style) => Slug.From(text, style) is var slug && Nfc.Of(slug) == slug);

    [Fact]
    public void A_letter_under_a_tower_of_marks_still_has_a_slug() =>
        Assert.Matches(
            "^[0-9a-f]{6}$",
            Slug.From("a" + new string('\u0335', 200), SlugStyle.Unicode)
        );

    private static void ForEachStyle(Func<string, SlugStyle, bool> holds)
    {
        foreach (var style in SlugStyle.All)
            Text.Sample(text => holds(text, style), iter: 5_000);
    }
}
