using Daymark.Cli;
using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary>The scripts of <c>daymark completion</c>, in the real shells where the machine has them.</summary>
public sealed class Completion
{
    /// <summary>What is typed, and what is offered for it.</summary>
    public static TheoryData<string, string> Typed =>
        new()
        {
            { "daymark bu", "build" },
            { "daymark co", "completion counters" },
            { "daymark build --dr", "--drafts" },
            { "daymark build --format ", "json text" },
            { "daymark build --format j", "json" },
            { "daymark new ", "--help page post" },
            { "daymark ci gitl", "gitlab" },
        };

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task In_bash(string line, string offered)
    {
        using var folder = await Script("bash", "/bin/bash");
        var words = line.Split(' ');
        var script = $"""
            source '{folder.At("script")}'
            COMP_LINE='{line}' COMP_POINT={line.Length} COMP_WORDS=({string.Join(
                ' ',
                words.Select(word => $"'{word}'")
            )}) COMP_CWORD={words.Length - 1}
            _daymark
            printf '%s\n' "${"{COMPREPLY[@]}"}"
            """;

        var (output, error) = ShellSyntax.Run(
            "/bin/bash",
            ["--norc", "-c", script],
            AppContext.BaseDirectory
        );

        Assert.Equal("", error);
        Assert.Equal(offered.Split(' '), Offered(output));
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task In_fish(string line, string offered)
    {
        using var folder = await Script("fish", "/usr/bin/fish");

        var (output, error) = ShellSyntax.Run(
            "/usr/bin/fish",
            ["--no-config", "-c", $"source '{folder.At("script")}'; complete -C '{line}'"],
            AppContext.BaseDirectory
        );

        Assert.Equal("", error);
        // fish may offer more that holds what is typed; what begins with it stands first.
        Assert.Subset(
            Offered(output).ToHashSet(StringComparer.Ordinal),
            offered.Split(' ').ToHashSet(StringComparer.Ordinal)
        );
    }

    /// <summary>zsh completes only at a terminal of its own, which its module zpty gives.</summary>
    [Theory]
    [MemberData(nameof(Typed))]
    public async Task In_zsh(string line, string offered)
    {
        using var folder = await Script("zsh", "/usr/bin/zsh");
        var script = $$"""
            autoload -Uz compinit && compinit -u -D
            source '{{folder.At("script")}}'
            compadd() { [[ $1 == -a ]] && print -l -- ${(P)2}; builtin compadd "$@" 2>/dev/null }
            words=({{line}}) LBUFFER='{{line}}' _daymark 2>/dev/null
            """;

        var (output, error) = ShellSyntax.Run(
            "/usr/bin/zsh",
            ["-f", "-c", script],
            AppContext.BaseDirectory
        );

        Assert.Equal("", error);
        Assert.Subset(
            Offered(output).ToHashSet(StringComparer.Ordinal),
            offered.Split(' ').ToHashSet(StringComparer.Ordinal)
        );
    }

    /// <summary>PowerShell is a tool of this repository, restored by <c>dotnet tool restore</c>.</summary>
    [Fact]
    public async Task In_PowerShell()
    {
        var shell = PowerShell();
        Assert.SkipWhen(shell is null, "PowerShell was not restored here.");
        using var folder = await Script("pwsh", shell);
        var asked = Typed.Select(row => row.Data.Item1).ToList();
        var script = $$"""
            Get-Content -Raw '{{folder.At("script")}}' | Invoke-Expression
            foreach ($line in '{{string.Join("', '", asked)}}') {
                (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText -join ' '
            }
            """;

        var (output, error) = ShellSyntax.Run(
            "dotnet",
            ["exec", shell, "-NoProfile", "-NonInteractive", "-Command", script],
            AppContext.BaseDirectory
        );

        Assert.Equal("", error);
        Assert.Equal(
            Typed.Select(row => row.Data.Item2),
            output
                .ReplaceLineEndings("\n")
                .TrimEnd('\n')
                .Split('\n')
                .Select(line => string.Join(' ', Offered(line.Replace(' ', '\n'))))
        );
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Each_is_as_approved(string shell)
    {
        var run = await CommandRun.In(Path.GetTempPath(), ["completion", shell]);

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        ApprovedText.Verify(run.Out, $"Completion/{shell}.approved.txt");
    }

    [Theory]
    [InlineData("", "build check ci")]
    [InlineData("list --state d", "draft")]
    [InlineData(" list --st", "--state")]
    [InlineData("--nope --ver", "--version")]
    [InlineData("new post --dr", "--draft")]
    public async Task The_program_answers_one_word_a_line(string line, string first)
    {
        var run = await CommandRun.In(Path.GetTempPath(), [$"[suggest:{line.Length}]", line]);

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        var words = first.Split(' ');
        Assert.Equal(words, run.Out.Split('\n').Take(words.Length));
    }

    private static string? PowerShell()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var packages =
            Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(home, ".nuget", "packages");
        var folder = Path.Combine(packages, "powershell");
        return Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "pwsh.dll", SearchOption.AllDirectories)
                .Where(file =>
                    Path.GetFileName(Path.GetDirectoryName(file))
                    == (OperatingSystem.IsWindows() ? "win" : "unix")
                )
                .FirstOrDefault()
            : null;
    }

    private static async Task<TemporaryFolder> Script(string shell, string program)
    {
        Assert.SkipUnless(File.Exists(program), $"There is no {program} here.");
        Assert.SkipUnless(
            File.Exists(Path.Combine(AppContext.BaseDirectory, "daymark")),
            "The program does not lie beside its tests here."
        );
        var folder = new TemporaryFolder();
        var run = await CommandRun.In(folder.Path, ["completion", shell]);
        await File.WriteAllTextAsync(
            folder.At("script"),
            run.Out,
            TestContext.Current.CancellationToken
        );
        return folder;
    }

    private static IReadOnlyList<string> Offered(string output) =>
        [
            .. output
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split('\t')[0])
                .Order(StringComparer.Ordinal),
        ];
}
