using Xunit.Sdk;

namespace Daymark.Tests.Support;

public sealed class GoldenUpdateTests
{
    [Theory]
    [InlineData(null, null, false)]
    [InlineData("", "true", false)]
    [InlineData("0", null, false)]
    [InlineData("1", null, true)]
    [InlineData("1", "false", true)]
    public void Expected_files_are_written_only_when_asked(
        string? updateGolden,
        string? ci,
        bool wanted
    ) => Assert.Equal(wanted, GoldenUpdate.Decide(updateGolden, ci));

    [Theory]
    [InlineData("true")]
    [InlineData("True")]
    public void Writing_expected_files_is_refused_in_CI(string ci)
    {
        var failure = Assert.Throws<FailException>(() => GoldenUpdate.Decide("1", ci));
        Assert.Contains("refused where CI=true", failure.Message, StringComparison.Ordinal);
    }
}
