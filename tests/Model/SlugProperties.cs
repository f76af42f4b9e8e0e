using System.Text;
using CsCheck;
using Daymark.Model;

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

    private static void ForEachStyle(Func<string, SlugStyle, bool> holds)
    {
        foreach (var style in SlugStyle.All)
            Text.Sample(text => holds(text, style), iter: 5_000);
    }
}
