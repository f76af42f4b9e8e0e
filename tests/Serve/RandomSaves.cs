using System.Text;
using System.Text.RegularExpressions;
using Daymark.Model;
using Daymark.Tests.Support;

namespace Daymark.Tests.Serve;

/// <summary>Whatever happens to files in whatever order, the preview ends as a fresh build would.</summary>
public sealed partial class RandomSaves
{
    private const int Events = 300;

    [Fact]
    public async Task After_300_random_changes_every_page_is_that_of_a_fresh_build()
    {
        var random = new Random(20210920);
        await using var preview = new RunningPreview(SiteOnDisk.Plain());
        await preview.Get("/");
        for (var i = 0; i < Events; i++)
        {
            Change(preview.Site, random, i);
            if (random.Next(4) == 0)
                await Task.Delay(random.Next(30), TestContext.Current.CancellationToken);
        }
        var fresh = TestSite.Build(
            Sources(preview.Site),
            show: new Visibility(true, true),
            baseUrl: await preview.Address
        );
        Assert.False(fresh.HasErrors, string.Join('\n', fresh.ProblemLines));
        await RunningPreview.Until(() => Difference(preview, fresh), "never as a fresh build");
    }

    private static void Change(SiteOnDisk site, Random random, int number)
    {
        var name = $"posts/{"abc"[random.Next(3)]}/2021-08-{random.Next(1, 13):00}-p.md";
        var other = $"posts/{"abc"[random.Next(3)]}/2021-07-{random.Next(1, 13):00}-q.md";
        switch (random.Next(7))
        {
            case 0 or 1 or 2:
                // One name a folder and day; the slug says which, so that no two compete for an address.
                site.Write(name, Post(name, number));
                break;
            case 3:
                site.Write(other + ".tmp", Post(other, number));
                File.Move(site.At(other + ".tmp"), site.At(other), overwrite: true);
                break;
            case 4:
                File.Delete(
                    Directory.Exists(Path.GetDirectoryName(site.At(name)))
                        ? site.At(name)
                        : site.At("none")
                );
                break;
            case 5
                when Directory.Exists(site.At("posts/a")) && !Directory.Exists(site.At("posts/z")):
                Directory.Move(site.At("posts/a"), site.At("posts/z"));
                break;
            case 6 when Directory.Exists(site.At("posts/z")):
                Directory.Delete(site.At("posts/z"), recursive: true);
                break;
            default:
                site.Write("site.yml", $"title: Harbour {number}\n");
                break;
        }
    }

    private static string Post(string name, int number) =>
        $"---\ntitle: T {number}\nslug: s-{number}\n---\nText {number} of {name}\n";

    private static IEnumerable<KeyValuePair<string, byte[]>> Sources(SiteOnDisk site) =>
        Directory
            .EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories)
            .Select(file =>
                KeyValuePair.Create(
                    Path.GetRelativePath(site.Folder, file).Replace('\\', '/'),
                    File.ReadAllBytes(file)
                )
            );

    private static async Task<string?> Difference(RunningPreview preview, TestSite fresh)
    {
        foreach (var (path, bytes) in fresh.Files)
        {
            var (_, text) = await preview.Get("/" + path);
            if (Added().Replace(text, "") != Encoding.UTF8.GetString(bytes))
                return path;
        }
        return null;
    }

    /// <summary>What a preview adds to a page.</summary>
    [GeneratedRegex("""<link rel="stylesheet" href="/\.daymark/.*?</script>""")]
    private static partial Regex Added();
}
