using Daymark.Model;

namespace Daymark.Tests.Model;

/// <summary>Colours and how well they can be read, by WCAG 2.2.</summary>
public sealed class Contrasts
{
    /// <summary>Ratios that follow from the definition by hand, and the greys next to 4.5 that WCAG's techniques name.</summary>
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#fff", "#FFFFFF", 1)]
    [InlineData("#767676", "#ffffff", 4.542)]
    [InlineData("#777777", "#ffffff", 4.478)]
    [InlineData("#ff0000", "#ffffff", 3.998)]
    [InlineData("#0000ff", "#ffffff", 8.592)]
    [InlineData("#00ff00", "#000000", 15.304)]
    public void A_contrast_is_that_of_WCAG_either_way_round(string one, string two, double ratio)
    {
        Assert.Equal(ratio, Of(one).Contrast(Of(two)), 0.001);
        Assert.Equal(ratio, Of(two).Contrast(Of(one)), 0.001);
    }

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("1a4f8f")]
    [InlineData("#1a4f8")]
    [InlineData("#1a4f8g")]
    [InlineData("#+1a4f8")]
    [InlineData("#1a4f8f80")]
    [InlineData("blue")]
    public void What_is_not_three_or_six_hex_digits_behind_a_hash_is_no_colour(string text) =>
        Assert.False(Color.TryParse(text, out _));

    [Theory]
    [InlineData("#fff")]
    [InlineData("#ff0")]
    [InlineData("#e4572e")]
    [InlineData("#1a4f8f")]
    [InlineData("#000")]
    public void Every_colour_has_a_dark_and_a_light_form_that_can_be_read(string text)
    {
        var accent = new Accent(Of(text));

        Assert.True(accent.Readable.Contrast(Accent.LightGrounds) >= Accent.LeastContrast);
        Assert.True(accent.Dark.Contrast(Accent.DarkGrounds) >= Accent.LeastContrast);
        Assert.Equal(accent.IsReadable, accent.Readable == accent.Light);
    }

    [Fact]
    public void The_nearest_readable_colour_is_one_step_from_one_that_is_not()
    {
        var color = new Accent(Of("#e4572e")).Readable;

        Assert.InRange(color.Contrast(Accent.LightGrounds), Accent.LeastContrast, 4.56);
    }

    private static Color Of(string text)
    {
        Assert.True(Color.TryParse(text, out var color));
        return color;
    }
}
