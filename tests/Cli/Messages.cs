using Daymark.Cli;
using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary>What people read when something is wrong: place, line, caret and what to do, word by word.</summary>
public sealed class Messages
{
    /// <summary>Each mistake with the site it is in and the command line that meets it.</summary>
    private static readonly Dictionary<string, (string? Site, string Line)> All = Mistakes
        .InSites.Concat(MistakesInTexts.InSites)
        .Concat(MistakesInSettings.InSites)
        .Select(mistake => (mistake.Key, (Site: (string?)mistake.Value, Line: "build")))
        .Concat(
            MistakesInTexts.InChecks.Select(mistake =>
                (mistake.Key, (Site: (string?)mistake.Value, Line: "check"))
            )
        )
        .Concat(
            Mistakes.InCommands.Select(mistake =>
                (mistake.Key, (Site: (string?)null, Line: mistake.Value))
            )
        )
        .ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_mistake_is_explained(string name)
    {
        var (text, line) = All[name];
        using var site = text is null ? SiteOnDisk.Plain() : new SiteOnDisk(text);

        var run = await CommandRun.In(site.Folder, line.Split(' '));

        Assert.Matches("(error|warning) DM[0-9]{4}: ", run.Error);
        Assert.Equal(
            run.Error.Contains("error DM", StringComparison.Ordinal),
            run.ExitCode != ExitCode.Fine
        );
        Assert.DoesNotContain("fault of Daymark", run.Error, StringComparison.Ordinal);
        ApprovedText.Verify(
            run.Error.Replace(site.Folder, "SITE", StringComparison.Ordinal),
            $"Messages/{name}{ApprovedText.Suffix}"
        );
    }

    [Fact]
    public async Task A_file_in_an_encoding_of_the_past_is_explained()
    {
        using var site = SiteOnDisk.Plain();
        site.Write("posts/2021-09-01-cafe.md", [.. "# Caf"u8, 0xE9, .. "\nText\n"u8]);

        var run = await site.Build();

        ApprovedText.Verify(run.Error, $"Messages/not-utf-8{ApprovedText.Suffix}");
    }

    [Fact]
    public void Every_approved_message_is_still_met()
    {
        var approved = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "tests", "Contracts", "Messages"))
            .Select(file => Path.GetFileName(file)[..^ApprovedText.Suffix.Length])
            .Where(name => name != "not-utf-8");

        Assert.Empty(approved.Except(All.Keys));
    }
}
