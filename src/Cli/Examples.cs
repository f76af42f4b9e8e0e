namespace Daymark.Cli;

/// <summary>Command lines that the help of each verb ends with.</summary>
internal static class Examples
{
    private static readonly IReadOnlyList<(string Verb, IReadOnlyList<string> Lines)> All =
    [
        (
            "daymark",
            [
                "daymark init my-site --title \"Harbour Authority\" --time-zone Europe/London",
                "daymark new post \"The north gate is open again\" --site my-site",
                "daymark build --site my-site",
            ]
        ),
        (
            "daymark init",
            [
                "daymark init my-site",
                "daymark init my-site --yes --language ru --time-zone Europe/Moscow",
            ]
        ),
        (
            "daymark new",
            ["daymark new post \"The north gate is open again\"", "daymark new page \"About\""]
        ),
        (
            "daymark new post",
            [
                "daymark new post \"The north gate is open again\"",
                "daymark new post \"Works begin\" --date 2021-09-20T09:00 --draft --bundle",
            ]
        ),
        ("daymark new page", ["daymark new page \"About\""]),
        (
            "daymark serve",
            ["daymark serve --open", "daymark serve --site my-site --port 0 --date 2021-09-20"]
        ),
        (
            "daymark build",
            [
                "daymark build",
                "daymark build --site my-site --output public --strict",
                "daymark build --date 2021-09-20 --drafts --future",
            ]
        ),
        (
            "daymark list",
            [
                "daymark list",
                "daymark list --state draft --state future",
                "daymark list --format json",
            ]
        ),
        ("daymark counters", ["daymark counters", "daymark counters --date 2021-09-20"]),
        (
            "daymark check",
            [
                "daymark check",
                "daymark check --external",
                "daymark check --format sarif > check.sarif",
            ]
        ),
        (
            "daymark verify",
            [
                "daymark verify https://host.example/",
                "daymark verify https://host.example/ --site .",
            ]
        ),
        (
            "daymark next",
            [
                "daymark next",
                "daymark next --since https://host.example/daymark.json && daymark build",
            ]
        ),
        (
            "daymark import",
            [
                "daymark import jekyll old-site --site my-site",
                "daymark import feed https://host.example/feed.xml --site my-site",
            ]
        ),
        (
            "daymark ci",
            ["daymark ci github > .github/workflows/site.yml", "daymark ci gitlab > .gitlab-ci.yml"]
        ),
        ("daymark schema", ["daymark schema site > .daymark-schema.json"]),
        (
            "daymark completion",
            [
                "eval \"$(daymark completion bash)\"",
                "source <(daymark completion zsh)",
                "daymark completion fish > ~/.config/fish/completions/daymark.fish",
                "daymark completion pwsh | Out-String | Invoke-Expression",
            ]
        ),
    ];

    /// <summary>None for a verb that needs none.</summary>
    public static IReadOnlyList<string> Of(string verb) =>
        All.FirstOrDefault(known => known.Verb == verb).Lines ?? [];
}
