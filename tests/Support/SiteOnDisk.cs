using System.Security.Cryptography;
using System.Text;

namespace Daymark.Tests.Support;

/// <summary>A site in a real folder, in a temporary folder of its own, for what only the disk can show.</summary>
internal sealed class SiteOnDisk : IDisposable
{
    private readonly TemporaryFolder around = new();

    /// <summary>Writes a site given in one string (see <see cref="SiteText"/>).</summary>
    public SiteOnDisk(string site)
    {
        Directory.CreateDirectory(Folder);
        foreach (var (path, text) in SiteText.Parse(site))
            Write(path, text);
    }

    /// <summary>The site and one message, with nothing special about them.</summary>
    public static SiteOnDisk Plain() =>
        new(
            """
            -- site.yml --
            title: Harbour
            -- posts/2021-09-01-open.md --
            # Open again
            Boats may enter.
            """
        );

    /// <summary>The folder that holds the site's folder.</summary>
    public string Around => around.Path;

    public string Folder => around.At("site");

    public string At(string path) => Path.Combine(Folder, path);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
    }

    public string Read(string path) => File.ReadAllText(At(path));

    public bool Has(string path) => File.Exists(At(path));

    public Task<CommandRun> Build(params string[] options) =>
        CommandRun.In(Folder, ["build", .. options]);

    /// <summary>Builds and fails the test when that does not succeed.</summary>
    public async Task<CommandRun> BuildWell(params string[] options)
    {
        var run = await Build(options);
        Assert.True(run.ExitCode == 0, run.Error);
        return run;
    }

    /// <summary>Every file and folder around the site with the hash of what it holds; links are named, not followed.</summary>
    public IReadOnlyList<string> Everything() => Tree(around.Path);

    /// <summary>The output without Daymark's own notes.</summary>
    public IReadOnlyList<string> Output(string folder = "output") =>
        [.. Tree(At(folder)).Where(line => !line.StartsWith(".daymark", StringComparison.Ordinal))];

    private static List<string> Tree(string folder)
    {
        var lines = new List<string>();
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            var inside = entry is DirectoryInfo && entry.LinkTarget is null;
            lines.Add($"{entry.Name}{(inside ? "/" : $" {Content(entry)}")}");
            if (inside)
                lines.AddRange(Tree(entry.FullName).Select(line => $"{entry.Name}/{line}"));
        }
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static string Content(FileSystemInfo file) =>
        file.LinkTarget is { } target
            ? $"-> {target}"
            : Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.FullName)));

    public void Dispose() => around.Dispose();
}
