namespace Daymark.Tests.House;

/// <summary>The rules about rooms complain about what they forbid, and only about that.</summary>
public sealed class RoomRulesSelfTest
{
    [Theory]
    [InlineData("src/Calendar/A.cs", "using Daymark.Model;")]
    [InlineData("src/Yaml/A.cs", "using Daymark.Markdown.Links;")]
    [InlineData("src/Serve/A.cs", "using static Daymark.Check.Broken;")]
    [InlineData("src/Build/A.cs", "var a = new Daymark.Cli.Printer();")]
    [InlineData("src/Build/A.cs", "var a = global::Daymark.Cli.Printer.All;")]
    [InlineData("src/Build/A.cs", "var a = Cli.Printer.All;")]
    [InlineData("src/Build/A.cs", "using Cli;")]
    [InlineData("src/Build/Deep/A.cs", "var a = Serve.Live.Reload.All;")]
    [InlineData("src/Cli/A.cs", "Program.Main();")]
    [InlineData("src/Extra/A.cs", "")]
    [InlineData("src/A.cs", "")]
    public void Looking_up_or_sideways_is_found(string path, string text) =>
        Assert.Contains(path, Floors(path, text), StringComparison.Ordinal);

    [Theory]
    [InlineData("src/Cli/A.cs", "using Daymark.Build; using Daymark.Diagnostics;")]
    [InlineData("src/Calendar/A.cs", "using Daymark.Calendar.Cldr; var a = Calendar.Cldr.B;")]
    [InlineData(
        "src/Model/A.cs",
        "using System.Diagnostics; var n = Files.Count + this.Cli.Printer + \"Daymark.Cli\".Length;"
    )]
    [InlineData("src/Program.cs", "using Daymark.Cli; using Daymark.Build;")]
    [InlineData("tests/A.cs", "using Daymark.Cli;")]
    public void Looking_down_is_fine(string path, string text) =>
        Assert.Equal("", Floors(path, text));

    [Theory]
    [InlineData("src/Model/A.cs", "using YamlDotNet.Core;")]
    [InlineData("src/Yaml/A.cs", "using Markdig;")]
    [InlineData("src/Outputs/A.cs", "Scriban.Template.Parse(x)")]
    [InlineData("src/Program.cs", "using System.CommandLine;")]
    [InlineData("src/Diagnostics/A.cs", "using NodaTime;")]
    [InlineData("src/Cli/A.cs", "using Microsoft.AspNetCore.Builder;")]
    public void A_package_outside_its_room_is_found(string path, string text) =>
        Assert.NotEqual("", Words(RoomWords.Packages, path, text));

    [Theory]
    [InlineData("src/Yaml/A.cs", "using YamlDotNet.Core;")]
    [InlineData("src/Markdown/Links/A.cs", "using Markdig.Syntax;")]
    [InlineData("src/Templates/A.cs", "using Scriban.Runtime;")]
    [InlineData("src/Cli/A.cs", "using System.CommandLine;")]
    [InlineData("src/Program.cs", "using NodaTime;")]
    [InlineData(
        "src/Calendar/A.cs",
        "using NodaTime.Text; var scriban = MyScriban.Value; // Markdig."
    )]
    public void A_package_in_its_room_is_fine(string path, string text) =>
        Assert.Equal("", Words(RoomWords.Packages, path, text));

    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("System.DateTime.UtcNow")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("SystemClock.Instance")]
    [InlineData("TimeProvider.System")]
    [InlineData("Stopwatch.StartNew()")]
    [InlineData("Console.WriteLine()")]
    [InlineData("using static System.Console;")]
    [InlineData("File.ReadAllText(x)")]
    [InlineData("global::System.IO.File.Delete(x)")]
    [InlineData("using Disk = System.IO.Directory;")]
    [InlineData("$\"{Directory.GetCurrentDirectory()}\"")]
    [InlineData("new FileInfo(x)")]
    [InlineData("Path.GetTempPath()")]
    [InlineData("Environment.GetEnvironmentVariable(x)")]
    public void An_effect_in_a_room_that_has_none_is_found(string code) =>
        Assert.NotEqual("", Words(RoomWords.Effects, "src/Build/A.cs", code));

    [Theory]
    [InlineData(
        "src/Build/A.cs",
        "File.Path + place.File.Name + \"Console.\" + Path.Combine(a) + host.Environment.Name + MyFile.X + DateTime.MinValue"
    )]
    [InlineData("src/Build/A.cs", "using System.IO; // File.Open, DateTime.Now")]
    [InlineData("src/Files/A.cs", "File.Open(x); Directory.Delete(x); new FileStream(x)")]
    [InlineData("src/Cli/A.cs", "Console.Out; Stopwatch.StartNew()")]
    [InlineData(
        "src/Program.cs",
        "Console.Out; SystemClock.Instance; Environment.Exit(1); File.Open(x)"
    )]
    public void An_effect_in_its_room_is_fine(string path, string code) =>
        Assert.Equal("", Words(RoomWords.Effects, path, code));

    [Theory]
    [InlineData("Guid.NewGuid()")]
    [InlineData("Random.Shared.Next()")]
    [InlineData("new Random (1)")]
    [InlineData("CultureInfo.CurrentCulture")]
    [InlineData("TimeZoneInfo.Local")]
    [InlineData("Environment.NewLine")]
    [InlineData("x.Normalize(form)")]
    [InlineData("x.ToUpper()")]
    [InlineData("x\n  .ToLower()")]
    [InlineData("type.GetCustomAttributes()")]
    [InlineData("Activator.CreateInstance(t)")]
    [InlineData("Process.Start(x)")]
    [InlineData("throw new NotImplementedException();")]
    [InlineData("#pragma warning disable CA1000")]
    [InlineData("#nullable disable")]
    [InlineData("[UnconditionalSuppressMessage(a, b)]")]
    [InlineData("global using System;")]
    public void A_word_that_belongs_nowhere_is_found_even_in_the_front_door(string code) =>
        Assert.NotEqual("", Words(RoomWords.Nowhere, "src/Program.cs", code));

    [Theory]
    [InlineData("src/Cli/Browser.cs", true)]
    [InlineData("src/Cli/ServeCommand.cs", false)]
    [InlineData("src/Serve/Browser.cs", false)]
    public void A_process_is_started_in_one_file_only(string path, bool fine) =>
        Assert.Equal(fine, Words(RoomWords.Nowhere, path, "Process.Start(x)").Length == 0);

    [Fact]
    public void A_complaint_names_the_line_and_says_what_to_do() =>
        Assert.Equal(
            "src/Build/A.cs:3: console 'Console.' may stand only in Program, Cli: return the words, or add a problem; Cli prints",
            Words(RoomWords.Effects, "src/Build/A.cs", "a\nb\n  Console.Beep();")
        );

    private static string Floors(string path, string text) =>
        Join(
            FloorRule.Check([
                new(path, text),
                new("src/Cli/Printer.cs", ""),
                new("src/Serve/Live/Reload.cs", ""),
                new("src/Calendar/Cldr/B.cs", ""),
            ])
        );

    private static string Words(IEnumerable<WordRule> rules, string path, string text) =>
        Join(rules.SelectMany(rule => rule.Check([new SourceText(path, text)])));

    private static string Join(IEnumerable<Violation> violations) => string.Join('\n', violations);
}
