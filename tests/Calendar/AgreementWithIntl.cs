using System.Globalization;
using Daymark.Calendar;
using NodaTime.Text;

namespace Daymark.Tests.Calendar;

/// <summary>Dates, numbers and durations as an independent implementation of CLDR writes them.</summary>
public sealed class AgreementWithIntl
{
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture(
        "uuuu-MM"
    );

    [Fact]
    public void DatesAreWrittenAsIntlWritesThem() =>
        AssertAgrees(
            "date",
            row =>
                WithPlainSpaces(
                    DateFormat
                        .Parse(row[2])
                        .Format(LocalDatePattern.Iso.Parse(row[1]).Value, Locales.For(row[0]))
                ),
            rows: 1500
        );

    [Fact]
    public void MonthsAreNamedWithTheirYearAsIntlNamesThem() =>
        AssertAgrees(
            "month",
            row =>
            {
                var locale = Locales.For(row[0]);
                return WithPlainSpaces(
                    locale.MonthAndYear.Format(Month.Parse(row[1]).Value, locale)
                );
            },
            rows: 400
        );

    [Fact]
    public void NumbersAreGroupedAsIntlGroupsThem() =>
        AssertAgrees(
            "number",
            row => NumberFormat.Group(Number(row[1]), Locales.For(row[0])),
            rows: 700
        );

    [Fact]
    public void DurationsAreWrittenAsIntlWritesThem() =>
        AssertAgrees("duration", row => Duration(row[1], row[2], Locales.For(row[0])), rows: 1500);

    [Theory]
    [InlineData("date")]
    [InlineData("month")]
    [InlineData("number")]
    [InlineData("duration")]
    public void EveryKnownDifferenceIsStillOne(string table)
    {
        var truths = ByKey(Truth(table));
        Assert.All(
            KnownDifferences(table),
            known => Assert.NotEqual(known.Value, truths[known.Key])
        );
    }

    [Fact]
    public void EveryLocaleOfTheTablesIsKnown()
    {
        var tags = Truth("number").Select(row => row[0]).Distinct();
        Assert.All(tags, tag => Assert.True(Locales.IsKnown(tag), tag));
    }

    private static void AssertAgrees(string table, Func<string[], string> write, int rows)
    {
        var truth = Truth(table);
        var known = KnownDifferences(table);
        var wrong =
            from row in truth
            let found = write(row)
            let expected = known.GetValueOrDefault(Key(row), row[^1])
            where found != expected
            select $"{Key(row)}: {found}, not {expected}";

        Assert.Equal("", string.Join('\n', wrong));
        Assert.True(truth.Count > rows, $"{truth.Count} rows: the table is not whole.");
    }

    // Node writes dates so.
    private static string WithPlainSpaces(string text) => text.Replace('\u202f', ' ');

    private static string Duration(string number, string unit, Locale locale) =>
        unit == "together" && number.Split(' ') is [var years, var months, var days]
            ? DurationFormat.YearsMonthsDays(
                (int)Number(years),
                (int)Number(months),
                (int)Number(days),
                locale
            )
            : DurationFormat.Unit(
                Enum.Parse<DurationUnit>(unit, ignoreCase: true),
                Number(number),
                locale
            );

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static IReadOnlyList<string[]> Truth(string table) =>
        TestData.Rows($"{table}-truth.txt", '\t');

    private static Dictionary<string, string> KnownDifferences(string table) =>
        ByKey(
            TestData
                .Rows("intl-differences.txt", '\t')
                .Where(row => row[0] == table)
                .Select(row => row[1..])
        );

    private static Dictionary<string, string> ByKey(IEnumerable<string[]> rows) =>
        rows.ToDictionary(Key, row => row[^1]);

    // All but the last field, which is the text.
    private static string Key(string[] row) => string.Join(' ', row[..^1]);
}
