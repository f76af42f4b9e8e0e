using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary>A site on disk for runs of verbs.</summary>
internal static class SmallSite
{
    public const string Text = """
        -- site.yml --
        title: T
        time_zone: Europe/London
        counters:
          - { id: shut, since: 2018-03-04, text: { one: "{n} day", other: "{n} days" }, milestones: { every: 100 } }
          - { id: span, since: 2018-03-04, unit: calendar, text: "{n}" }
          - { id: weeks, since: 2021-09-10, unit: weeks, text: "{n}" }
          - { id: ahead, since: 2022-01-01, unit: years, text: "{n}", milestones: [10] }
          - { id: past, until: 2021-09-01, text: "{n}" }
        -- posts/b.md --
        ---
        title: B
        date: 2021-09-20T12:30
        ---
        """;

    public static TemporaryFolder Write(string text = Text)
    {
        var folder = new TemporaryFolder();
        foreach (var (path, content) in SiteText.Parse(text))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.At(path))!);
            File.WriteAllText(folder.At(path), content);
        }
        return folder;
    }

    /// <summary>All files of a folder, for verbs that must not write any.</summary>
    public static IReadOnlyList<string> Files(TemporaryFolder folder) =>
        [
            .. Directory
                .EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];
}
