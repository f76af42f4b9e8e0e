using System.Text;
using Daymark.Tests.Support;

namespace Daymark.Tests.Corpora;

/// <summary>Real texts in two and in many languages, each in the folder of its language.</summary>
public sealed class ManyLanguages
{
    private const string Settings =
        "base_url: https://x.example/\npermalink: /{language}/{year}/{month}/{slug}/\n";

    [Fact]
    public void English_and_French_messages_find_each_other_by_their_keys()
    {
        var site = Build(
            "canada-cds",
            "languages: { fr: }\n",
            text =>
                text.Replace("\ntranslationKey:", "\ntranslation_key:", StringComparison.Ordinal),
            path => !path.EndsWith("_index.md", StringComparison.Ordinal)
        );

        Assert.DoesNotContain(site.Problems, problem => problem.IsError);
        var (english, french) = (site.Plan!.Site.Sections[0], site.Plan.Site.Sections[1]);
        Assert.Equal((116, 117), (english.Posts.Count, french.Posts.Count));
        // The key of one message has another spelling in French.
        Assert.Equal(
            115,
            english.Posts.Count(post => site.Plan.Site.Translations.Of(post).Count == 1)
        );
    }

    [Fact]
    public void Thirteen_languages_each_have_a_home_page_in_their_direction()
    {
        string[] tags =
        [
            "ar",
            "bg",
            "fa",
            "fr",
            "hi",
            "ja",
            "ko",
            "pl",
            "ru",
            "tr",
            "zh-Hans",
            "zh-Hant",
        ];
        var site = Build(
            "opensource-guide/_articles",
            $"languages: {{ {string.Join(", ", tags.Select(tag => $"{tag}: "))} }}\n",
            text =>
                "---\ndate: 2024-03-01\n"
                + text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..],
            path => !path.EndsWith("README.md", StringComparison.Ordinal)
        );

        Assert.DoesNotContain(site.Problems, problem => problem.IsError);
        foreach (var section in site.Plan!.Site.Sections)
        {
            var page = site.Html(section.Home.OutputFile);
            Assert.Equal(
                (section.Language, section.Language is "ar" or "fa" ? "rtl" : "ltr"),
                (
                    page.DocumentElement.GetAttribute("lang"),
                    page.DocumentElement.GetAttribute("dir")
                )
            );
            Assert.Equal(13, page.QuerySelectorAll(".languages a").Length);
            Assert.NotEmpty(section.Posts);
        }
    }

    private static TestSite Build(
        string folder,
        string settings,
        Func<string, string> change,
        Func<string, bool> isWanted
    )
    {
        Repository.SkipUnlessShared();
        var root = Path.Combine(Repository.Shared, "corpora", folder);
        return TestSite.Build(
            Directory
                .EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
                .Where(isWanted)
                .Select(file =>
                    KeyValuePair.Create(
                        "posts/" + Path.GetRelativePath(root, file).Replace('\\', '/'),
                        Encoding.UTF8.GetBytes(change(File.ReadAllText(file)))
                    )
                )
                .Append(
                    KeyValuePair.Create("site.yml", Encoding.UTF8.GetBytes(Settings + settings))
                ),
            date: "2026-11-25"
        );
    }
}
