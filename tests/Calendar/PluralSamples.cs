using System.Globalization;
using Daymark.Calendar;

namespace Daymark.Tests.Calendar;

/// <summary>CLDR's own samples for its plural rules.</summary>
public sealed class PluralSamples
{
    [Fact]
    public void EveryWholeNumberSampleOfEveryLanguageTakesItsForm()
    {
        var rows = TestData.Rows("plural-samples.txt", ' ');
        var wrong =
            from row in rows
            let form = Enum.Parse<PluralForm>(row[1], ignoreCase: true)
            from number in row.Skip(2).SelectMany(Expand)
            let found = PluralRules.FormOf(row[0], number)
            where found != form
            select $"{row[0]} {number}: {found}, not {form}";

        Assert.Empty(wrong);
        Assert.True(
            rows.Select(r => r[0]).Distinct().Count() > 200,
            "The table of samples is not whole."
        );
    }

    [Fact]
    public void EveryFormWithASampleIsAmongTheFormsOfItsLanguage()
    {
        foreach (var row in TestData.Rows("plural-samples.txt", ' '))
        {
            var form = Enum.Parse<PluralForm>(row[1], ignoreCase: true);
            var example = Assert.Single(PluralRules.FormsOf(row[0]), f => f.Form == form);
            Assert.Equal(form, PluralRules.FormOf(row[0], example.Number));
            Assert.True(example.Number <= row.Skip(2).SelectMany(Expand).Min());
        }
    }

    // "2~17" is every number from 2 to 17.
    private static IEnumerable<long> Expand(string sample)
    {
        var ends = sample
            .Split('~')
            .Select(s => long.Parse(s, CultureInfo.InvariantCulture))
            .ToList();
        for (var number = ends[0]; number <= ends[^1]; number++)
            yield return number;
    }
}
