namespace Daymark.Tests.Cli;

/// <summary>Mistakes in site.yml, templates and strings files, by the name of the approved message.</summary>
internal static class MistakesInSettings
{
    public static readonly IReadOnlyDictionary<string, string> InSites = new Dictionary<
        string,
        string
    >
    {
        ["zone-londn"] = Site("time_zone: Europe/Londn"),
        ["zone-of-a-clock"] = Site("clocks:\n  - { label: Kyiv, time_zone: Kyiv }"),
        ["language-of-site-by-name"] = Site("language: English"),
        ["menu-without-url"] = Site("menu:\n  - { label: About }"),
        ["contact-by-name"] = Site("contacts:\n  - { name: Duty, value: \"+44\" }"),
        ["page-size-in-words"] = Site("page_size: twenty"),
        ["indented-setting"] = Site(" language: en"),
        ["merge-not-finished"] =
            "-- site.yml --\n<<<<<<< HEAD\ntitle: H\n=======\ntitle: I\n>>>>>>> other\n",
        ["settings-as-a-list"] = "-- site.yml --\n- title: H\n",
        ["settings-with-other-ending"] = "-- site.yaml --\ntitle: H\n",
        ["settings-as-text-file"] = "-- Site.yml.txt --\ntitle: H\n",
        ["output-in-posts"] = Site("output: posts/out"),
        ["counter-id-twice"] = Site(
            Counter("id: bridge, since: 2018-03-04") + "\n  " + One("id: bridge, until: 2030-01-01")
        ),
        ["counter-id-with-capitals"] = Site(Counter("id: Bridge Closed, since: 2018-03-04")),
        ["counter-without-id"] = Site(Counter("since: 2018-03-04")),
        ["counter-without-text"] = Site("counters:\n  - { id: bridge, since: 2018-03-04 }"),
        ["counter-with-another-number"] = Site(
            "counters:\n  - { id: bridge, since: 2018-03-04, text: \"{days} days\" }"
        ),
        ["counter-since-30-february"] = Site(Counter("id: bridge, since: 2018-02-30")),
        ["counter-since-with-slashes"] = Site(Counter("id: bridge, since: 04/03/2018")),
        ["counter-in-the-future"] = Site(Counter("id: bridge, since: 2022-03-04")),
        ["counter-that-has-passed"] = Site(Counter("id: bridge, until: 2021-03-04")),
        ["counter-unit-day"] = Site(Counter("id: bridge, since: 2018-03-04, unit: day")),
        ["counter-reset-before-start"] = Site(
            Counter("id: bridge, since: 2018-03-04, resets: [2017-01-01]")
        ),
        ["counter-ended-before-start"] = Site(
            Counter("id: bridge, since: 2018-03-04, ended: 2017-01-01")
        ),
        ["milestones-of-zero"] = Site(
            Counter("id: bridge, since: 2018-03-04, milestones: { every: 0 }")
        ),
        ["plural-form-unknown"] = Site(
            "counters:\n  - id: bridge\n    since: 2018-03-04\n    text: { one: \"{n} day\", other: \"{n} days\", others: \"{n} days\" }"
        ),
        ["template-unknown-function"] = Template("<p>{{ post.title | upcase }}</p>"),
        ["template-if-without-end"] = Template(
            "<h1>{{ post.title }}</h1>\n{{ if post.updated }}\n<p>Updated</p>"
        ),
        ["template-end-without-if"] = Template("<h1>{{ post.title }}</h1>\n{{ end }}"),
        ["template-one-brace"] = Template("<h1>{{ post.title }</h1>\n<p>x</p>"),
        ["template-colon-of-liquid"] = Template("<p>{{ post.date | date: \"yyyy\" }}</p>"),
        ["template-missing-include"] = Template("{{ include 'heder' }}"),
        ["template-include-cycle"] =
            Template("{{ include 'one' }}")
            + "-- templates/partials/one.html --\n{{ include 'two' }}\n"
            + "-- templates/partials/two.html --\n{{ include 'one' }}\n",
        ["strings-unknown-word"] = Site(
            "language: en\n-- templates/strings/en.yml --\noldr: Older"
        ),
        ["strings-of-no-language"] = Site(
            "language: en\n-- templates/strings/english.yml --\nolder: Older"
        ),
    };

    private static string Site(string settings) => $"-- site.yml --\ntitle: H\n{settings}\n";

    private static string Counter(string keys) => $"counters:\n  {One(keys)}";

    private static string One(string keys) => $"- {{ {keys}, text: \"{{n}} days\" }}";

    private static string Template(string text) =>
        $"-- site.yml --\ntitle: H\n-- posts/2021-09-01-a.md --\n# A\n-- templates/post.html --\n{text}\n";
}
