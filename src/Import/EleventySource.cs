using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>Eleventy: Markdown anywhere, with front matter of its own and of its folder's data file.</summary>
internal static class EleventySource
{
    private static readonly string[] NoTexts = ["_includes", "_layouts", "_data", "_site"];

    /// <summary>Tags that name Eleventy's own collections.</summary>
    private static readonly string[] Collections = ["post", "posts", "page", "pages", "all"];

    public static ForeignSite Read(IReadOnlyList<AssetFile> files, ProblemList problems)
    {
        var facts = ForeignConfig.Find(
            files,
            [
                "_data/site.json",
                "_data/metadata.json",
                "src/_data/site.json",
                "src/_data/metadata.json",
                "_data/site.yaml",
                "_data/site.yml",
            ],
            problems
        );
        var folders = files
            .Where(file => IsFolderData(file.Path))
            .ToDictionary(
                file => file.Path[..(file.Path.LastIndexOf('/') + 1)],
                file => ForeignConfig.Find(files, [file.Path], problems),
                StringComparer.Ordinal
            );
        return new ForeignSite(
            ForeignConfig.Facts(
                facts.Text("title", "name"),
                facts.Text("description"),
                facts.Text("url", "baseUrl"),
                facts.Text("language", "lang"),
                null
            ),
            TextFiles.Read(
                files.Where(file => IsText(file.Path)),
                (file, frontMatter, body) =>
                    Text(file, frontMatter, body, Layers(file.Path, folders)),
                problems
            ),
            [
                .. files
                    .Where(file => Published(file.Path))
                    .Select(file => new ForeignCopy(
                        file,
                        "static/" + TargetNames.Safe(Below(file.Path))
                    )),
            ]
        );
    }

    private static ForeignText Text(
        AssetFile file,
        YamlMap frontMatter,
        string body,
        IReadOnlyList<ForeignConfig> layers
    )
    {
        var path = Below(file.Path);
        var tags = Texts.Many(frontMatter.Find("tags") ?? YamlMap.Empty) ?? [];
        var isPost =
            tags.Any(tag => tag is "post" or "posts")
            || layers.Any(layer => layer.Holds("tags", "posts") || layer.Holds("tags", "post"));
        var entries = frontMatter
            .Entries.Where(entry => !(entry.Key.Text == "date" && IsComputed(entry.Value)))
            .Select(entry =>
                entry.Key.Text == "tags" && tags.Count > 0
                    ? new(entry.Key, Texts.List(tags.Where(tag => !Collections.Contains(tag))))
                    : entry
            );
        return new ForeignText(
            file.Path,
            string.Join(
                '/',
                path.Split('/')
                    .Where(
                        (part, at) => !(at == 0 && part is "posts" or "post") && part != "_posts"
                    )
            ),
            isPost && DatedNames.Has(path) ? TextRole.Post : TextRole.ByDate,
            new YamlMap([.. entries], frontMatter.Place, frontMatter.Size),
            body,
            Dialect.Liquid
        )
        {
            IsDraft = path.Split('/').Any(part => part is "_drafts" or "drafts"),
            Date = DatedNames.InAddress(path),
        };
    }

    /// <summary>Dates that Eleventy asks the disk or Git for.</summary>
    private static bool IsComputed(YamlNode node) =>
        (node as YamlScalar)?.Text.Trim()
            is "Last Modified"
                or "git Last Modified"
                or "Created"
                or "git Created";

    private static List<ForeignConfig> Layers(
        string path,
        Dictionary<string, ForeignConfig> folders
    ) =>
        [
            .. folders
                .Where(folder => path.StartsWith(folder.Key, StringComparison.Ordinal))
                .Select(folder => folder.Value),
        ];

    /// <summary><c>posts/posts.json</c> holds front matter for all of <c>posts/</c>.</summary>
    private static bool IsFolderData(string path) =>
        path.Split('/') is [.., var folder, var name]
        && (name == folder + ".json" || name == folder + ".11tydata.json");

    private static bool IsText(string path) =>
        TargetNames.IsMarkdown(path)
        && !path.Split('/').Any(NoTexts.Contains)
        && !ProjectFiles.Has(path);

    private static bool Published(string path) =>
        Below(path).Split('/') is [var top, _, ..]
        && JekyllSource.Published.Contains(top)
        && !IsText(path)
        && !ProjectFiles.IsCode(path);

    /// <summary>The path below the folder that Eleventy reads, which is mostly called src.</summary>
    private static string Below(string path) =>
        path.StartsWith("src/", StringComparison.Ordinal) ? path["src/".Length..]
        : path.StartsWith("content/", StringComparison.Ordinal) ? path["content/".Length..]
        : path;
}
