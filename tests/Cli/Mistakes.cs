namespace Daymark.Tests.Cli;

/// <summary>Mistakes that people make, by the name of the approved message.</summary>
internal static class Mistakes
{
    /// <summary>As sites in one string.</summary>
    public static readonly IReadOnlyDictionary<string, string> InSites = new Dictionary<
        string,
        string
    >
    {
        ["colon-in-title"] = Post("title: Part one: the start\ndate: 2021-09-01"),
        ["tab-in-list"] = Post("title: A\ntags:\n\t- boats"),
        ["open-quote"] = Post("title: \"Part one\ndate: 2021-09-01"),
        ["open-bracket"] = Post("title: A\ntags: [boats, ships\ndate: 2021-09-01"),
        ["text-after-quote"] = Post("title: \"Open\" again\ndate: 2021-09-01"),
        ["value-starts-with-sign"] = Post("title: @harbour opens\ndate: 2021-09-01"),
        ["no-space-after-colon"] = Post("title: A\ndate:2021-09-01"),
        ["line-without-key"] = Post("title: A\nSome words\ndate: 2021-09-01"),
        ["duplicate-key"] = Post("title: One\ndate: 2021-09-01\ntitle: Two"),
        ["unclosed-front-matter"] =
            "-- site.yml --\ntitle: H\n-- posts/a.md --\n---\ntitle: A\ndate: 2021-09-01\n\nText\n",
        ["no-date"] = Post("title: A"),
        ["no-date-but-another-key"] = Post("title: A\npublished: 2021-09-01"),
        ["impossible-date"] = Post("date: 2023-02-29"),
        ["impossible-date-in-file-name"] =
            "-- site.yml --\ntitle: H\n-- posts/2023-02-29-a.md --\n# A\n",
        ["one-digit-date"] = Post("date: 2024-1-5"),
        ["other-order-of-date"] = Post("date: 5.1.2024"),
        ["list-for-date"] = Post("date: [2024-01-05]"),
        ["draft-no"] = Post("date: 2021-09-01\ndraft: no"),
        ["slash-in-slug"] = Post("date: 2021-09-01\nslug: notices/open"),
        ["permalink-climbs-out"] = Post("date: 2021-09-01\npermalink: ../../open/"),
        ["permalink-of-windows-device"] = Post("date: 2021-09-01\npermalink: /files/aux/"),
        ["two-messages-one-address"] =
            "-- site.yml --\ntitle: H\n-- posts/2021-09-01-open.md --\n# A\n-- posts/2021-09-02-open.md --\n# B\n",
        ["address-of-archive"] = Post("date: 2021-09-01\npermalink: /Messages/"),
        ["missing-layout"] = Post("date: 2021-09-01\nlayout: pots"),
        ["misspelt-variable"] =
            "-- site.yml --\ntitle: H\n-- templates/post.html --\n<h1>{{ post.titel }}</h1>\n-- posts/2021-09-01-a.md --\n# A\n",
        ["unknown-key"] = Site("title: H\ntimezone: Europe/London"),
        ["unknown-key-without-like"] = Site("title: H\nfavourite_colour: blue"),
        ["unknown-counter-keys"] = Site(
            "counters:\n  - id: bridge\n    since: 2018-03-04\n    text: \"{n} days\"\n    labl: x\n    reachedtext: y"
        ),
        ["unknown-zone"] = Site("title: H\ntime_zone: Europe/Lodnon"),
        ["windows-zone"] = Site("title: H\ntime_zone: GMT Standard Time"),
        ["plural-forms-of-russian"] = Site(
            "language: ru\ncounters:\n  - id: bridge\n    since: 2018-03-04\n    text: { one: \"{n} день\", other: \"{n} дня\" }"
        ),
        ["since-and-until"] = Site(
            "counters:\n  - id: bridge\n    since: 2018-03-04\n    until: 2030-01-01\n    text: \"{n} days\""
        ),
        ["neither-since-nor-until"] = Site("counters:\n  - id: bridge\n    text: \"{n} days\""),
        ["counter-with-time"] = Site(
            "counters:\n  - { id: bridge, since: 2018-03-04 12:00, text: \"{n} days\" }"
        ),
        ["permalink-placeholder"] = Site("permalink: /{yaer}/{slug}/"),
        ["permalink-pattern-climbs-out"] = Site("permalink: /../{slug}/"),
        ["date-format"] = Site("date_format: dd.MM.YYYY"),
        ["base-url"] = Site("base_url: harbour.example"),
        ["page-size-zero"] = Site("page_size: 0"),
        ["map-for-list"] = Site("menu: { label: About, url: /about/ }"),
        ["number-for-map"] = Site("home: 10"),
        ["unknown-choice"] = Site("slugs: asci"),
        ["output-is-posts"] = Site("output: posts"),
        ["output-is-site"] = Site("output: ."),
        ["output-is-empty"] = Site("output: \"\""),
        ["output-is-foreign"] = Site("output: notes\n-- notes/mine.txt --\nmine"),
        ["no-settings"] = "-- posts/2021-09-01-a.md --\n# A\n",
    };

    /// <summary>As command lines.</summary>
    public static readonly IReadOnlyDictionary<string, string> InCommands = new Dictionary<
        string,
        string
    >
    {
        ["command-verb"] = "biuld",
        ["command-option"] = "build --outptu out",
        ["command-date"] = "build --date 20.9.2021",
        ["command-impossible-date"] = "build --date 2021-02-30",
        ["command-format"] = "build --format xml",
        ["command-base-url"] = "build --base-url harbour.example",
        ["command-without-verb"] = "--site .",
        ["command-date-tomorrow"] = "build --date tomorrow",
        ["command-date-of-americans"] = "build --date 09/20/2021",
        ["command-verb-unlike-any"] = "publish",
        ["command-new-pst"] = "new pst",
        ["command-new-without-title"] = "new post",
        ["command-ci-elsewhere"] = "ci gitea",
        ["command-schema"] = "schema psot",
        ["command-completion"] = "completion tcsh",
        ["command-import-source"] = "import jekil old",
        ["command-import-nothing-there"] = "import jekyll old",
        ["command-verify-without-address"] = "verify",
        ["command-site-elsewhere"] = "build --site elsewhere",
        ["command-init-where-something-is"] = "init .",
        ["command-port"] = "serve --port 70000",
        ["command-bind"] = "serve --bind harbour.example",
        ["command-list-state"] = "list --state drafts",
    };

    private static string Site(string settings) => $"-- site.yml --\n{settings}\n";

    private static string Post(string frontMatter) =>
        $"-- site.yml --\ntitle: H\n-- posts/a.md --\n---\n{frontMatter}\n---\n# A\n";
}
