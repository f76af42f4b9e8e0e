using Xunit.Sdk;

namespace Daymark.Tests.Support;

public sealed class ApprovedTextTests
{
    [Fact]
    public void The_approved_text_passes_whatever_its_line_ends()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("help.approved.txt");
        File.WriteAllText(file, "one\r\ntwo\r\n");
        ApprovedText.Verify("one\ntwo", file, update: false);
    }

    [Fact]
    public void Another_text_fails_with_a_diff_and_leaves_the_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("help.approved.txt");
        File.WriteAllText(file, "one\ntwo\n");
        var failure = Assert.Throws<FailException>(() =>
            ApprovedText.Verify("one\nthree\n", file, update: false)
        );
        Assert.Contains(" one\n-two\n+three", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\n", File.ReadAllText(file));
    }

    [Fact]
    public void A_text_never_approved_fails_and_is_not_written()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("help.approved.txt");
        Assert.Throws<FailException>(() => ApprovedText.Verify("one\n", file, update: false));
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void An_update_writes_the_text_with_LF()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("new/help.approved.txt");
        ApprovedText.Verify("one\r\ntwo", file, update: true);
        Assert.Equal("one\ntwo\n", File.ReadAllText(file));
    }

    [Fact]
    public void The_file_must_be_called_approved() =>
        Assert.Throws<EndsWithException>(() => ApprovedText.Verify("one\n", "help.txt"));
}
