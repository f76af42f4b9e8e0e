using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary>What people read when something is wrong: place, line, caret and what to do, word by word.</summary>
public sealed class Messages
{
    public static TheoryData<string> Names =>
        [.. Mistakes.InSites.Keys, .. Mistakes.InCommands.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_mistake_is_explained(string name)
    {
        var inSite = Mistakes.InSites.TryGetValue(name, out var text);
        using var site = inSite ? new SiteOnDisk(text!) : SiteOnDisk.Plain();
        var line = inSite ? "build" : Mistakes.InCommands[name];

        var run = await CommandRun.In(site.Folder, line.Split(' '));

        Assert.NotEqual(0, run.ExitCode);
        Assert.DoesNotContain("fault of Daymark", run.Error, StringComparison.Ordinal);
        ApprovedText.Verify(
            run.Error.Replace(site.Folder, "SITE", StringComparison.Ordinal),
            $"Messages/{name}{ApprovedText.Suffix}"
        );
    }
}
