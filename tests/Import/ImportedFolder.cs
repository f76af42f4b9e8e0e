using System.Security.Cryptography;
using System.Text;
using Daymark.Tests.Support;

namespace Daymark.Tests.Import;

/// <summary>A folder of another program, written from one string (see <see cref="SiteText"/>), and the site it is imported into.</summary>
internal sealed class ImportedFolder : IDisposable
{
    private readonly TemporaryFolder around = new();

    public ImportedFolder(string source = "")
    {
        Directory.CreateDirectory(Source);
        foreach (var (path, text) in SiteText.Parse(source))
            Write(path, text);
    }

    public string Source => around.At("old");

    public string Site => around.At("site");

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Source, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    public void WriteInSite(string path, string text)
    {
        var file = Path.Combine(Site, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Runs <c>daymark import KIND</c>, of the whole folder or of a file in it.</summary>
    public Task<CommandRun> Run(string kind, string file = "", params string[] options) =>
        CommandRun.In(
            around.Path,
            [
                "import",
                kind,
                Path.Combine(Source, file),
                .. options.Contains("--site") ? [] : new[] { "--site", Site },
                .. options,
            ]
        );

    public async Task<CommandRun> RunWell(string kind, string file = "")
    {
        var run = await Run(kind, file);
        Assert.True(run.ExitCode == 0, run.Error);
        return run;
    }

    /// <summary>Builds the imported site, which has to succeed.</summary>
    public async Task<CommandRun> Build()
    {
        var run = await CommandRun.In(Site, ["build", "--date", "2026-11-25"]);
        Assert.True(run.ExitCode == 0, run.Error);
        return run;
    }

    public string this[string path] => File.ReadAllText(Path.Combine(Site, path));

    public bool Has(string path) => File.Exists(Path.Combine(Site, path));

    public IReadOnlyList<string> SourceFiles => Tree(Source);

    public IReadOnlyList<string> SiteFiles => Directory.Exists(Site) ? Tree(Site) : [];

    /// <summary>Names alone.</summary>
    public IReadOnlyList<string> SiteNames => [.. SiteFiles.Select(file => file.Split(" = ")[0])];

    private static List<string> Tree(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file =>
                    $"{Path.GetRelativePath(folder, file).Replace('\\', '/')} = {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}"
                )
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => around.Dispose();
}
