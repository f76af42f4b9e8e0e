namespace Daymark.Tests.Cli;

/// <summary>Mistakes in messages, pages and data, by the name of the approved message.</summary>
internal static class MistakesInTexts
{
    public static readonly IReadOnlyDictionary<string, string> InSites = new Dictionary<
        string,
        string
    >
    {
        ["31-june"] = Post("title: A\ndate: 2024-06-31"),
        ["day-in-the-middle"] = Post("title: A\ndate: 2024-20-09"),
        ["date-with-slashes"] = Post("title: A\ndate: 12/03/2024"),
        ["date-of-americans"] = Post("title: A\ndate: 12/31/2024"),
        ["date-with-a-month-in-words"] = Post("title: A\ndate: 4 March 2024"),
        ["date-yesterday"] = Post("title: A\ndate: yesterday"),
        ["draft-yes"] = Post("title: A\ndate: 2021-09-01\ndraft: \"yes\""),
        ["apostrophe-in-quotes"] = Post("title: 'It's open'\ndate: 2021-09-01"),
        ["indented-key"] = Post("title: A\n  date: 2021-09-01"),
        ["fence-of-four"] =
            "-- site.yml --\ntitle: H\n-- posts/a.md --\n---\ntitle: A\n----\nText\n",
        ["fence-of-a-word-processor"] =
            "-- site.yml --\ntitle: H\n-- posts/a.md --\n---\ntitle: A\n—\nText\n",
        ["front-matter-is-toml"] =
            "-- site.yml --\ntitle: H\n-- posts/a.md --\n+++\ntitle = \"A\"\n+++\nText\n",
        ["front-matter-without-first-line"] =
            "-- site.yml --\ntitle: H\n-- posts/a.md --\ntitle: A\ndate: 2021-09-01\n---\nText\n",
        ["key-in-capitals"] = Message("Title: A", "# A\nText"),
        ["no-title"] = "-- site.yml --\ntitle: H\n-- posts/2021-09-01-gate-is-open.md --\nText\n",
        ["empty-file"] = "-- site.yml --\ntitle: H\n-- posts/2021-09-01-a.md --\n",
        ["unknown-counter"] = Message("title: A", "It is :counter[bridge-close] now."),
        ["unknown-counter-word"] = Message("title: A", "It is :counter[bridge-closed]{lively}."),
        ["counter-before-its-start"] = Message(
            "title: A\ndate: 2017-01-01",
            "It is :counter[bridge-closed]."
        ),
        ["broken-relative-link"] = Message("title: A", "See [the gate](2021-09-02-gate.md)."),
        ["link-that-runs-code"] = Message("title: A", "See [the gate](javascript:alert(1))."),
        ["link-to-no-host"] = Message(
            "title: A",
            "See [the gate](<https://harbour office.example/>)."
        ),
        ["counter-in-title"] = Message(
            "tags: [a]",
            "# :counter[bridge-closed]{number} days\n\nText"
        ),
        ["tag-that-is-none"] = Message("title: A", "Ask <name of the officer> at the gate."),
        ["message-as-word-file"] = Message("title: A", "Text") + "-- posts/gate.docx --\nPK\n",
        ["folder-of-another-program"] =
            "-- site.yml --\ntitle: H\n-- _posts/2021-09-01-a.md --\n# A\n",
        ["addresses-by-case"] =
            Message("permalink: /Gates/", "# A\nText")
            + "-- posts/2021-09-02-b.md --\n---\npermalink: /gates/\n---\n# B\n",
        ["alias-of-a-page"] =
            Message("aliases: [/about/]", "# A\nText") + "-- pages/about.md --\n# About\n",
        ["alias-climbs-out"] = Message("aliases: [../about/]", "# A\nText"),
        ["alias-elsewhere"] = Message("aliases: [\"https://host.example/a/\"]", "# A\nText"),
        ["language-by-name"] = Message("language: English", "# A\nText"),
        ["image-that-runs-code"] = Message("image: \"javascript:alert(1)\"", "# A\nText"),
        ["json-without-comma"] =
            "-- site.yml --\ntitle: H\n-- data/people.json --\n{\n  \"name\": \"A\",\n  \"role\": \"B\"\n  \"phone\": 1\n}\n",
        ["json-without-end"] =
            "-- site.yml --\ntitle: H\n-- data/people.json --\n{\n  \"name\": \"A\"\n",
        ["data-indented"] =
            "-- site.yml --\ntitle: H\n-- data/people.yml --\n- name: A\n   role: B\n",
        ["data-with-tab"] =
            "-- site.yml --\ntitle: H\n-- data/people.yml --\nname: A\nroles:\n\tfirst: B\n",
    };

    /// <summary>Those that only <c>daymark check</c> looks for.</summary>
    public static readonly IReadOnlyDictionary<string, string> InChecks = new Dictionary<
        string,
        string
    >
    {
        ["check-missing-picture"] = Message("title: A", "Text with ![a map](map.png)."),
        ["check-dead-link"] = Message("title: A", "See [the gate](/gate/)."),
        ["check-dead-fragment"] = Message("title: A", "See [below](#below)."),
        ["check-number-by-hand"] = Message("title: A", "For 1277 days the bridge has been closed."),
    };

    private static string Post(string frontMatter) =>
        $"-- site.yml --\ntitle: H\n-- posts/a.md --\n---\n{frontMatter}\n---\n# A\n";

    private static string Message(string frontMatter, string body) =>
        $$"""
            -- site.yml --
            title: H
            base_url: https://harbour.example/
            counters:
              - { id: bridge-closed, since: 2018-03-04, text: "{n} days since the bridge closed" }
            -- posts/2021-09-01-a.md --
            ---
            {{frontMatter}}
            ---
            {{body}}

            """;
}
