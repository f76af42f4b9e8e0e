using Daymark.Cli;
using Daymark.Tests.Support;
using NodaTime.Testing;

namespace Daymark.Tests.Cli;

/// <summary><c>daymark init</c></summary>
public sealed class TheVerbInit
{
    [Theory]
    [InlineData("")]
    [InlineData("--language ru --time-zone Europe/Moscow --base-url https://host.example/office")]
    [InlineData("--language ar --time-zone Asia/Tokyo --yes")]
    [InlineData("--language zh-Hant --title \"#1:\"")]
    public async Task The_new_site_builds_at_once_without_a_warning(string options)
    {
        using var folder = new TemporaryFolder();

        var init = await CommandRun.In(
            folder.Path,
            ["init", "site", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]
        );
        var build = await CommandRun.In(folder.At("site"), ["build", "--strict"]);

        Assert.Equal((ExitCode.Fine, ""), (init.ExitCode, init.Error));
        Assert.Equal((ExitCode.Fine, ""), (build.ExitCode, build.Error));
        Assert.StartsWith("1 message on ", build.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("site/output/about/index.html")));
        Assert.Empty(
            Directory.GetFiles(folder.At("site/output"), "*schema*", SearchOption.AllDirectories)
        );
    }

    [Fact]
    public async Task Its_files_are_named_and_stand_on_today_in_its_zone()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.In(
            folder.Path,
            ["init", "site", "--time-zone", "Pacific/Pago_Pago"]
        );

        Assert.Equal(
            "site.yml\n.daymark-schema.json\n.gitignore\nposts/2021-09-19-first-message.md\npages/about.md\nNow: daymark build --site site\n",
            run.Out
        );
        ApprovedText.Verify(
            await File.ReadAllTextAsync(
                folder.At("site/site.yml"),
                TestContext.Current.CancellationToken
            ),
            "init-site.approved.txt"
        );
    }

    [Theory]
    [InlineData("site.yml", "daymark build")]
    [InlineData("notes.txt", "nothing is overwritten")]
    [InlineData(".hidden", "nothing is overwritten")]
    public async Task A_folder_that_holds_something_is_refused(string name, string hint)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(
            folder.At(name),
            "mine",
            TestContext.Current.CancellationToken
        );

        var run = await CommandRun.In(folder.Path, ["init", "."]);

        Assert.Equal(ExitCode.SiteErrors, run.ExitCode);
        Assert.Contains(
            $"error DM0808: . is not empty: {name}",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
        Assert.Equal([folder.At(name)], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_fresh_repository_is_as_good_as_empty()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At(".git"));

        Assert.Equal(0, (await CommandRun.In(folder.Path, ["init", "."])).ExitCode);
    }

    [Theory]
    [InlineData("--time-zone Europe/Lodnon", "Did you mean `Europe/London`?")]
    [InlineData("--language english!", "BCP 47")]
    [InlineData("--base-url host", "https://")]
    public async Task What_cannot_be_meant_writes_nothing(string options, string hint)
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.In(folder.Path, ["init", "site", .. options.Split(' ')]);

        Assert.Equal(ExitCode.WrongUse, run.ExitCode);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("site")));
    }

    [Fact]
    public async Task On_a_terminal_it_asks_until_it_has_an_answer_it_can_use()
    {
        using var folder = new TemporaryFolder();
        var (code, text) = await OnTerminal(
            folder,
            "Harbour\n\nEurope/Lodnon\nEurope/London\n\n",
            "init",
            "site"
        );

        Assert.Equal(0, code);
        Assert.Contains("Language (BCP 47 tag) [en]: ", text, StringComparison.Ordinal);
        Assert.Contains("Did you mean `Europe/London`?", text, StringComparison.Ordinal);
        var settings = await File.ReadAllTextAsync(
            folder.At("site/site.yml"),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("\ntitle: Harbour\n", settings, StringComparison.Ordinal);
        Assert.Contains("\ntime_zone: Europe/London\n", settings, StringComparison.Ordinal);
        Assert.Contains("\nlanguage: en\n", settings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_asked_what_was_said_or_with_yes()
    {
        using var folder = new TemporaryFolder();

        var said = await OnTerminal(
            folder,
            "",
            "init",
            "a",
            "--title",
            "T",
            "--language",
            "en",
            "--time-zone",
            "UTC",
            "--base-url",
            "https://host.example/"
        );
        var yes = await OnTerminal(folder, "", "init", "b", "--yes");

        Assert.DoesNotContain("]: ", said.Text + yes.Text, StringComparison.Ordinal);
        Assert.Equal((0, 0), (said.Code, yes.Code));
    }

    private static async Task<(int Code, string Text)> OnTerminal(
        TemporaryFolder folder,
        string answers,
        params string[] args
    )
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var input = new StringReader(answers);
        var around = new Surroundings(
            new FakeClock(TestSite.Now),
            output,
            output,
            true,
            true,
            _ => null,
            folder.Path,
            ""
        )
        {
            In = input,
            InIsTerminal = true,
        };
        return (await CommandLine.Run(args, around), output.ToString());
    }
}
