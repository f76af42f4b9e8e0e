using System.Text;
using Daymark.Calendar;
using Daymark.Import;
using Daymark.Model;
using Daymark.Yaml;
using NodaTime.Text;

namespace Daymark.Cli;

/// <summary>The files that <c>daymark init</c> writes.</summary>
internal static class StarterSite
{
    private const string SchemaFile = ".daymark-schema.json";

    /// <param name="settled">With all but the address said.</param>
    /// <param name="now">In the zone of the site.</param>
    public static IReadOnlyList<SourceFile> Files(SiteWishes settled, BuildMoment now)
    {
        var today = LocalDatePattern.Iso.Format(now.Today);
        return
        [
            Text(SourceTree.SettingsFile, Settings(settled, today)),
            new SourceFile(SchemaFile, KeySchema.Site()),
            Text(".gitignore", "/output/\n"),
            Text($"posts/{today}-first-message.md", Post(today)),
            Text("pages/about.md", About),
        ];
    }

    private static SourceFile Text(string path, string text) =>
        new(path, Encoding.UTF8.GetBytes(text));

    private static string Settings(SiteWishes site, string today) =>
        $$"""
            # yaml-language-server: $schema={{SchemaFile}}
            # Editors complete and check this file by that schema. `daymark schema site` prints it.

            title: {{Scalar(site.Title!)}}
            # A sentence for search engines and previews:
            # description:

            # Where the site will stand. Feeds and the sitemap need it.
            {{(
                site.BaseUrl is null
                    ? "# base_url: https://host.example/"
                    : $"base_url: {Scalar(site.BaseUrl)}"
            )}}

            # A BCP 47 tag, such as en, en-GB, ru or zh-Hant.
            language: {{Scalar(site.Language!)}}

            # The IANA zone that decides what today is: counters turn over at its midnight.
            time_zone: {{Scalar(site.TimeZone!)}}

            menu:
              - { label: About, url: /about/ }

            # What the site counts: the days since a day, or until one.
            counters:
              - id: site-began
                since: {{today}}
                text: "Days since this site began: {n}"
            #  - id: opening
            #    until: 2031-06-02
            #    text: { one: "{n} day until the opening", other: "{n} days until the opening" }
            #    reached_text: The opening was on 2 June 2031

            """;

    private static string Post(string today) =>
        $$"""
            ---
            title: The first message
            date: {{today}}
            tags: [site]
            ---
            This message is a file in `posts/`. Change it, or make the next one with `daymark new post "Its title"`.

            <!--more-->

            What stands above the line with `more` is the excerpt that lists show.

            """;

    private const string About = """
        ---
        title: About
        ---
        This page is the file `pages/about.md`. Undated pages say what the counters say today: :counter[site-began].

        """;

    private static string Scalar(string text) => NodeText.Scalar(text, wasPlain: false);
}
