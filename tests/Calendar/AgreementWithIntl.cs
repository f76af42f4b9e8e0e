using System.Globalization;
using Daymark.Calendar;
using NodaTime.Text;

namespace Daymark.Tests.Calendar;

/// <summary>Dates and numbers as an independent implementation of CLDR writes them.</summary>
public sealed class AgreementWithIntl
{
    [Fact]
    public void DatesAreWrittenAsIntlWritesThem()
    {
        var rows = TestData.Rows("date-truth.txt", '\t');
        var known = KnownDifferences("date");
        var wrong =
            from row in rows
            let found = Date(row[0], row[1], row[2])
            let expected = known.GetValueOrDefault((row[0], row[1], row[2]), row[3])
            where found.Replace('\u202f', ' ') != expected
            select $"{row[0]} {row[2]} {row[1]}: {found}, not {expected}";

        Assert.Equal("", string.Join('\n', wrong));
        Assert.True(rows.Count > 1000, "The table of dates is not whole.");
    }

    [Fact]
    public void NumbersAreGroupedAsIntlGroupsThem()
    {
        var rows = TestData.Rows("number-truth.txt", '\t');
        var known = KnownDifferences("number");
        var wrong =
            from row in rows
            let number = long.Parse(row[1], CultureInfo.InvariantCulture)
            let found = NumberFormat.Group(number, Locales.For(row[0]))
            let expected = known.GetValueOrDefault((row[0], row[1], ""), row[2])
            where found != expected
            select $"{row[0]} {row[1]}: {found}, not {expected}";

        Assert.Equal("", string.Join('\n', wrong));
        Assert.True(rows.Count > 400, "The table of numbers is not whole.");
    }

    [Fact]
    public void EveryKnownDifferenceIsStillOne()
    {
        var truths = TestData
            .Rows("number-truth.txt", '\t')
            .ToDictionary(row => (row[0], row[1]), row => row[2]);
        Assert.All(
            KnownDifferences("number"),
            known => Assert.NotEqual(known.Value, truths[(known.Key.Locale, known.Key.Of)])
        );
    }

    [Fact]
    public void EveryLocaleOfTheTablesIsKnown()
    {
        var tags = TestData.Rows("number-truth.txt", '\t').Select(row => row[0]).Distinct();
        Assert.All(tags, tag => Assert.True(Locales.IsKnown(tag), tag));
    }

    private static string Date(string locale, string day, string style) =>
        DateFormat.Parse(style).Format(LocalDatePattern.Iso.Parse(day).Value, Locales.For(locale));

    private static Dictionary<(string Locale, string Of, string Style), string> KnownDifferences(
        string table
    ) =>
        TestData
            .Rows("intl-differences.txt", '\t')
            .Where(row => row[0] == table)
            .ToDictionary(row => (row[1], row[2], row[3]), row => row[4]);
}
