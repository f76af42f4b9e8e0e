using Xunit.Sdk;

namespace Daymark.Tests.Support;

public sealed class RepositoryTests
{
    [Fact]
    public void The_root_holds_the_project() =>
        Assert.True(File.Exists(Path.Combine(Repository.Root, "Generator.csproj")));

    [Fact]
    public void A_test_that_needs_an_absent_folder_is_skipped_with_a_reason()
    {
        // Assert.Throws lets a skip pass, so it is caught by hand.
        var reason = "";
        try
        {
            Repository.SkipUnlessFolder(Path.Combine(Repository.Root, "no such folder"));
        }
        catch (SkipException skip)
        {
            reason = skip.Message;
        }
        Assert.Contains("DAYMARK_SHARED", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_that_needs_a_present_folder_runs() =>
        Repository.SkipUnlessFolder(Repository.Root);
}
