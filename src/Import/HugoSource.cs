using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>Hugo, and Zola, which is laid out alike: <c>content/</c> with sections, bundles and languages, <c>static/</c> beside it.</summary>
internal static class HugoSource
{
    private static readonly string[] Configs =
    [
        .. new[] { "hugo", "config", "config/_default/hugo", "config/_default/config" }.SelectMany(
            name => new[] { ".toml", ".yaml", ".yml", ".json" }.Select(ending => name + ending)
        ),
        "zola.toml",
    ];

    private static readonly string[] Pictures =
    [
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".svg",
        ".webp",
        ".avif",
        ".pdf",
    ];

    public static ForeignSite Read(IReadOnlyList<AssetFile> files, ProblemList problems)
    {
        var config = ForeignConfig.Find(files, Configs, problems);
        var root = files.Any(file => file.Path.StartsWith("content/", StringComparison.Ordinal))
            ? "content/"
            : "";
        var content = files
            .Where(file => file.Path.StartsWith(root, StringComparison.Ordinal))
            .ToList();
        var languages = HugoLanguages.Of(
            [.. content.Select(file => file.Path[root.Length..])],
            config
        );
        var addresses = new HugoAddresses(config, root.Length > 0 || config.IsThere);
        var texts = TextFiles.Read(
            content.Where(file =>
                TargetNames.IsMarkdown(file.Path)
                && !(root.Length == 0 && ProjectFiles.Has(file.Path))
            ),
            (file, frontMatter, body) =>
                Text(
                    file,
                    file.Path[root.Length..],
                    frontMatter,
                    body,
                    languages,
                    addresses,
                    problems
                ),
            problems
        );
        return new ForeignSite(
            ForeignConfig.Facts(
                config.Text("title") ?? config.Map("languages").Map(languages.Main).Text("title"),
                config.Text("description") ?? config.Map("params").Text("description"),
                config.Text("baseURL", "base_url"),
                config.Text("locale", "languageCode")
                    ?? (languages.IsKnown ? languages.Main : null),
                config.Text("timeZone")
            ),
            texts,
            [
                .. HugoCopies.Of(content, root, texts),
                .. files
                    .Where(IsPublished)
                    .Select(file => new ForeignCopy(
                        file,
                        "static/"
                            + TargetNames.Safe(
                                file.Path[(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)..]
                            )
                    )),
            ]
        );
    }

    private static ForeignText? Text(
        AssetFile file,
        string path,
        YamlMap frontMatter,
        string body,
        HugoLanguages languages,
        HugoAddresses addresses,
        ProblemList problems
    )
    {
        var (language, clean) = languages.Split(path);
        var isSection = clean.EndsWith("_index.md", StringComparison.Ordinal);
        if (isSection && (body.Trim().Length == 0 || clean == "_index.md"))
        {
            problems.Add(
                ImportProblems.PassedOver(
                    file.Path,
                    clean == "_index.md"
                        ? "the home page is made by Daymark"
                        : "this page of a section has no text"
                )
            );
            return null;
        }
        var isMain = language is null || language == languages.Main;
        // A translated bundle needs a folder of its own here.
        var isBundleOf =
            Path(path) == "index.md" ? null
            : Path(clean) == "index.md" ? language
            : null;
        var target =
            isSection ? clean.Replace("_index.md", "index.md", StringComparison.Ordinal)
            : isBundleOf is not null ? $"{isBundleOf}/{clean}"
            : path;
        return new ForeignText(
            file.Path,
            string.Join(
                '/',
                target
                    .Split('/')
                    .Where(
                        (part, at) => part != "_posts" && !(at == 0 && part is "posts" or "post")
                    )
            ),
            isSection ? TextRole.Page : TextRole.ByDate,
            Flat(frontMatter),
            body,
            Dialect.Shortcodes
        )
        {
            Language = language,
            IsDraft = path.Split('/').Contains("_drafts"),
            Date = DatedNames.InAddress(path),
            Prefix = isMain ? "" : "/" + language,
            CleanName =
                Path(clean) == Path(path) || Path(clean) is "index.md" or "_index.md"
                    ? null
                    : Path(clean)[..^".md".Length],
            Permalink = addresses.Of(
                languages.Strip(clean),
                Texts.Single(frontMatter.Find("slug") ?? YamlMap.Empty),
                isSection
            ),
            TranslationKey = languages.IsKnown
                ? languages
                    .Strip(clean)[..^".md".Length]
                    .Replace("_posts/", "", StringComparison.Ordinal)
                : null,
        };
    }

    /// <summary>Zola keeps tags and categories in a table of their own.</summary>
    private static YamlMap Flat(YamlMap frontMatter) =>
        frontMatter.Find("taxonomies") is YamlMap taxonomies
            ? frontMatter with
            {
                Entries =
                [
                    .. frontMatter.Entries.Where(entry => entry.Key.Text != "taxonomies"),
                    .. taxonomies.Entries.Where(entry => frontMatter.Find(entry.Key.Text) is null),
                ],
            }
            : frontMatter;

    private static string Path(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static bool IsPublished(AssetFile file) =>
        file.Path.StartsWith("static/", StringComparison.Ordinal)
        || (
            file.Path.StartsWith("assets/", StringComparison.Ordinal)
            && Pictures.Any(ending =>
                file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
            )
        );
}
