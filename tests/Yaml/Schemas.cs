using System.Text;
using System.Text.Json;
using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Tests.Corpora;
using Daymark.Tests.Support;
using Daymark.Yaml;
using Json.Schema;

namespace Daymark.Tests.Yaml;

/// <summary>The JSON Schemas accept what the build accepts, and point at what an editor can point at.</summary>
public sealed class Schemas
{
    private static readonly JsonSchema Site = JsonSchema.FromText(
        Encoding.UTF8.GetString(KeySchema.Site())
    );

    private static readonly JsonSchema Post = JsonSchema.FromText(
        Encoding.UTF8.GetString(KeySchema.Post())
    );

    [Fact]
    public void They_are_as_approved()
    {
        ApprovedText.Verify(Encoding.UTF8.GetString(KeySchema.Site()), "schema-site.approved.txt");
        ApprovedText.Verify(Encoding.UTF8.GetString(KeySchema.Post()), "schema-post.approved.txt");
    }

    [Fact]
    public void They_are_right_schemas_of_draft_7()
    {
        foreach (var bytes in new[] { KeySchema.Site(), KeySchema.Post() })
        {
            using var document = JsonDocument.Parse(bytes);
            Assert.True(MetaSchemas.Draft7.Evaluate(document.RootElement).IsValid);
        }
    }

    [Theory]
    [InlineData("title: T")]
    [InlineData("title: 2021")]
    [InlineData("title:")]
    [InlineData("page_size: \"20\"")]
    [InlineData("refresh: \"false\"")]
    [InlineData("extra: { anything: [1, { a: b }] }")]
    [InlineData("languages: { ru: { title: Т }, zh-Hant: , pt_br: { archive: { title: A } } }")]
    [InlineData("markdown: { external_links: { rel: external } }")]
    [InlineData("counters: [{ id: a, since: 2018-03-04, text: \"{n}\", milestones: [100, 365] }]")]
    [InlineData("counters: [{ id: a, since: 2018-03-04, text: \"{n}\", milestones: 100 }]")]
    [InlineData(
        "counters: [{ id: a, until: 2018-03-04, text: { one: a, other: b }, milestones: { every: 5 } }]"
    )]
    [InlineData(
        "counters: [{ id: 1, since: 2018-03-04, resets: 2019-01-01, text: { en: { one: a, other: b }, ru: c } }]"
    )]
    public void What_can_be_written_in_site_yml_is_accepted(string yaml)
    {
        Assert.True(Accepts(Site, yaml));
        Assert.False(TestSite.Build($"-- site.yml --\n{yaml}\n").HasErrors);
    }

    [Theory]
    [InlineData("titel: T")]
    [InlineData("title: [a]")]
    [InlineData("base_url: host.example")]
    [InlineData("language: english!")]
    [InlineData("page_size: 0")]
    [InlineData("page_size: many")]
    [InlineData("page_size: 1.5")]
    [InlineData("home: { recent: -1 }")]
    [InlineData("home: { resent: 3 }")]
    [InlineData("slugs: latin")]
    [InlineData("archive: { numbering: oldest }")]
    [InlineData("refresh: yes")]
    [InlineData("contacts: { label: A, value: B }")]
    [InlineData("contacts: [{ label: A }]")]
    [InlineData("clocks: [{ label: A, zone: UTC }]")]
    [InlineData("menu: [{ url: /a/ }]")]
    [InlineData("markdown: { heading_links: 1 }")]
    [InlineData("languages: { russian!: { title: T } }")]
    [InlineData("languages: { ru: { base_url: https://host.example/ } }")]
    [InlineData("counters: [{ id: A, since: 2018-03-04, text: a }]")]
    [InlineData("counters: [{ id: a, text: a }]")]
    [InlineData("counters: [{ id: a, since: 2018-03-04 }]")]
    [InlineData("counters: [{ id: a, since: 2018-03-04, until: 2018-03-04, text: a }]")]
    [InlineData("counters: [{ id: a, since: 4 March 2018, text: a }]")]
    [InlineData("counters: [{ id: a, since: 2018-03-04, text: a, unit: hours }]")]
    [InlineData("counters: [{ id: a, since: 2018-03-04, text: a, first_day: 2 }]")]
    [InlineData("counters: [{ id: a, since: 2018-03-04, text: { one: a, usual: b } }]")]
    [InlineData("counters: [{ id: a, since: 2018-03-04, text: a, milestones: { each: 5 } }]")]
    [InlineData("- title")]
    public void What_is_wrong_in_site_yml_is_refused_as_the_build_does(string yaml)
    {
        Assert.False(Accepts(Site, yaml));
        Assert.True(TestSite.Build($"-- site.yml --\n{yaml}\n").HasErrors);
    }

    [Theory]
    [InlineData("date: 2021-09-20 14:30")]
    [InlineData("date: 2021-09-20T14:30:00.5+01:00")]
    [InlineData("date: 2021-09-20 9:30 UTC")]
    [InlineData("date: 2021-09-20 09:30:00 -0400")]
    [InlineData("date: 2021-09-20\ntags: news")]
    [InlineData("date: 2021-09-20\ntags: [404, 1.10, true, ]")]
    [InlineData("date: 2021-09-20\nanything: { else: 1 }\ndraft:")]
    public void What_can_be_written_in_front_matter_is_accepted(string yaml)
    {
        Assert.True(Accepts(Post, yaml));
        Assert.False(
            TestSite
                .Build($"-- site.yml --\ntitle: T\n-- posts/a.md --\n---\ntitle: T\n{yaml}\n---\n")
                .HasErrors
        );
    }

    [Theory]
    [InlineData("date: 20.09.2021")]
    [InlineData("date: [2021-09-20]")]
    [InlineData("date: 2021-09-20\ndraft: no")]
    [InlineData("date: 2021-09-20\ndraft: 1")]
    [InlineData("date: 2021-09-20\ntags: { a: b }")]
    [InlineData("date: 2021-09-20\nlanguage: english!")]
    [InlineData("date: 2021-09-20\nsummary: [a]")]
    [InlineData("date: 2021-09-20\nexpires: soon")]
    public void What_is_wrong_in_front_matter_is_refused_as_the_build_does(string yaml)
    {
        Assert.False(Accepts(Post, yaml));
        Assert.True(
            TestSite
                .Build($"-- site.yml --\ntitle: T\n-- posts/a.md --\n---\ntitle: T\n{yaml}\n---\n")
                .HasErrors
        );
    }

    [Fact]
    public void The_settings_of_every_sample_site_without_errors_are_accepted()
    {
        var samples = Directory
            .EnumerateFiles(
                Path.Combine(Repository.Root, "tests", "Sites"),
                "site.yml",
                SearchOption.AllDirectories
            )
            .Where(file =>
                !File.Exists(Path.Combine(Path.GetDirectoryName(file)!, "problems.txt"))
                || Directory.Exists(Path.Combine(Path.GetDirectoryName(file)!, "expected"))
            )
            .Append(Path.Combine(Repository.Root, "site.yml"))
            .ToList();

        Assert.NotEmpty(samples);
        Assert.All(samples, file => Assert.True(Accepts(Site, File.ReadAllText(file)), file));
    }

    [Fact]
    public void The_settings_of_the_page_that_was_asked_for_are_accepted()
    {
        Repository.SkipUnlessShared();

        Assert.True(
            Accepts(
                Site,
                File.ReadAllText(Path.Combine(Repository.Shared, "seed", "site", "site.yml"))
            )
        );
    }

    public static TheoryData<string> Corpora =>
        [.. ImportedPosts.Table.Select(row => row.Data.Item1)];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void The_front_matter_of_real_posts_that_build_is_accepted(string folder)
    {
        Repository.SkipUnlessShared();
        var root = Path.Combine(Repository.Shared, "corpora", folder);
        foreach (var path in Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories))
        {
            var problems = new ProblemList();
            var file = new SourceFile("posts/a.md", File.ReadAllBytes(path));
            if (
                FrontMatterReader.Read(file, problems) is null
                || FrontMatterSplitter.Split(file.Decode(problems)!, problems) is not { } parts
            )
                continue;
            Assert.True(Accepts(Post, parts.Yaml), path);
        }
    }

    private static bool Accepts(JsonSchema schema, string yaml) =>
        schema.Evaluate(JsonOfYaml.Read(yaml)).IsValid;
}
