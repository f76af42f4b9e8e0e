using Daymark.Calendar;

namespace Daymark.Tests.Calendar;

/// <summary>What a site's author meets of plural forms.</summary>
public sealed class PluralsOfLanguages
{
    [Theory]
    [InlineData("en", 1, "One")]
    [InlineData("en", 0, "Other")]
    [InlineData("ru", 1296, "Many")]
    [InlineData("ru", 1, "One")]
    [InlineData("ru", 1002, "Few")]
    [InlineData("ru", 1011, "Many")]
    [InlineData("ru", 1021, "One")]
    [InlineData("ar", 0, "Zero")]
    [InlineData("ar", 1288, "Many")]
    [InlineData("fr", 0, "One")]
    [InlineData("fr", 1_000_000, "Many")]
    [InlineData("ja", 1, "Other")]
    public void ANumberTakesTheFormOfItsLanguage(string language, long number, string form) =>
        Assert.Equal(form, PluralRules.FormOf(language, number).ToString());

    [Theory]
    [InlineData("pt", 0, "One")]
    [InlineData("pt-BR", 0, "One")]
    [InlineData("pt-PT", 0, "Other")]
    [InlineData("PT_pt", 0, "Other")]
    [InlineData("RU-ru", 2, "Few")]
    [InlineData("zh-Hant-TW", 1, "Other")]
    [InlineData("sr-Latn", 2, "Few")]
    [InlineData("de-CH-1996-u-nu-latn", 1, "One")]
    [InlineData("tlh", 1, "Other")]
    [InlineData("", 1, "Other")]
    public void ATagFallsBackToItsLanguageAndThenToOneFormForAll(
        string tag,
        long number,
        string form
    ) => Assert.Equal(form, PluralRules.FormOf(tag, number).ToString());

    [Fact]
    public void RussianNeedsThreeFormsAndNoOther() =>
        Assert.Equal(
            [new(PluralForm.One, 1), new(PluralForm.Few, 2), new(PluralForm.Many, 0)],
            PluralRules.FormsOf("ru")
        );

    [Fact]
    public void FormsOfMillionsAreOptional()
    {
        var many = Assert.Single(PluralRules.FormsOf("es"), f => !f.Required);
        Assert.Equal(new PluralExample(PluralForm.Many, 1_000_000), many);
        Assert.All(PluralRules.FormsOf("cy"), f => Assert.True(f.Required));
    }

    [Fact]
    public void ALanguageUnknownToCldrNeedsOneForm() =>
        Assert.Equal([new(PluralForm.Other, 0)], PluralRules.FormsOf("tlh"));

    [Fact]
    public void NegativeNumbersAreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PluralRules.FormOf("en", -1));
}
