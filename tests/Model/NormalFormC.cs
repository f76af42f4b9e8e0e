using System.Globalization;
using System.Text;
using CsCheck;
using Daymark.Model.Unicode;
using Daymark.Tests.Support;

namespace Daymark.Tests.Model;

public sealed class NormalFormC
{
    private const string Variable = "DAYMARK_NORMALIZATION";

    private static readonly IReadOnlyList<(string Text, string Composed)> Truth =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests/Model/nfc-truth.txt"))
            .Where(line => line[0] != '#')
            .Select(line => line.Split(';'))
            .Select(parts => (Text(parts[0]), Text(parts[1]))),
    ];

    [Fact]
    public void Texts_of_letters_and_marks_in_any_order_are_composed_as_another_implementation_does() =>
        Assert.All(Truth, row => Assert.Equal(row.Composed, Nfc.Of(row.Text)));

    [Fact]
    public void Every_character_that_has_no_other_spelling_stays()
    {
        var changed = Truth.Select(row => row.Text).ToHashSet(StringComparer.Ordinal);
        for (var point = 0; point <= 0x10FFFF; point++)
        {
            if (!Rune.TryCreate(point, out var rune) || changed.Contains(rune.ToString()))
                continue;
            var text = rune.ToString();
            if (Nfc.Of(text) != text)
                Assert.Fail($"U+{point:X4} became {Nfc.Of(text)}");
        }
    }

    [Fact]
    public void Every_line_of_the_test_of_Unicode_holds()
    {
        var file = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(
            string.IsNullOrEmpty(file),
            $"{Variable} does not name the NormalizationTest.txt of Unicode."
        );
        var lines = File.ReadLines(file!)
            .Where(line => line.Length > 0 && line[0] is not ('#' or '@'))
            .Select(line => line.Split(';').Take(5).Select(Text).ToList())
            .ToList();
        Assert.InRange(lines.Count, 18_000, 30_000);
        Assert.All(
            lines,
            columns =>
            {
                Assert.All(columns[..3], text => Assert.Equal(columns[1], Nfc.Of(text)));
                Assert.All(columns[3..], text => Assert.Equal(columns[3], Nfc.Of(text)));
            }
        );
    }

    [Fact]
    public void A_text_in_normal_form_is_returned_as_it_is() =>
        Gen.String.Sample(text =>
        {
            var once = Nfc.Of(text);
            return Nfc.Of(once) == once;
        });

    [Fact]
    public void Halves_of_characters_stay_where_they_are() =>
        Assert.Equal("\ud800\u00e9\udc00", Nfc.Of("\ud800e\u0301\udc00"));

    [Fact]
    public void A_run_of_a_hundred_thousand_marks_is_put_in_order_at_once() =>
        Assert.Equal(
            100_001,
            Nfc.Of("x" + string.Concat(Enumerable.Repeat("\u0301\u0323", 50_000))).Length
        );

    private static string Text(string points) =>
        string.Concat(
            points
                .Split(' ')
                .Select(point =>
                    int.Parse(point, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                )
                .Select(char.ConvertFromUtf32)
        );
}
