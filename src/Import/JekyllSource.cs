using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>Jekyll, and what is laid out alike (Bridgetown, Cobalt, Hexo): <c>_posts</c>, <c>_drafts</c>, collections and pages with front matter.</summary>
internal static class JekyllSource
{
    private static readonly string[] Configs =
    [
        "_config.yml",
        "_config.yaml",
        "_config.toml",
        "src/_config.yml",
        "docs/_config.yml",
    ];

    /// <summary>Folders of templates, scripts and data.</summary>
    private static readonly string[] NoTexts =
    [
        "_includes",
        "_layouts",
        "_sass",
        "_data",
        "_plugins",
        "_site",
        "_components",
        "_partials",
        "_defaults",
        "_locales",
    ];

    /// <summary>Folders whose files are published as they are.</summary>
    public static readonly IReadOnlyList<string> Published =
    [
        "assets",
        "images",
        "img",
        "files",
        "uploads",
        "media",
        "static",
        "downloads",
    ];

    public static ForeignSite Read(IReadOnlyList<AssetFile> files, ProblemList problems)
    {
        var config = ForeignConfig.Find(files, Configs, problems);
        var posts = files.Where(file => IsText(file.Path)).ToList();
        var hasPosts = posts.Any(file => Has(file.Path, "_posts") || Has(file.Path, "posts"));
        var languages = FolderLanguages.Of([.. posts.Select(file => file.Path)], config);
        return new ForeignSite(
            ForeignConfig.Facts(
                config.Text("title", "name"),
                config.Text("description"),
                config.Text("url") is { } url
                    ? url.TrimEnd('/') + "/" + config.Text("baseurl")?.Trim('/')
                    : null,
                config.Text("lang", "locale", "language")
                    ?? config.Many("language").Concat(config.Many("languages")).FirstOrDefault(),
                config.Text("timezone")
            ),
            TextFiles.Read(
                posts,
                (file, frontMatter, body) =>
                    Text(file, frontMatter, body, config, languages, hasPosts),
                problems
            ),
            [
                .. files
                    .Where(file => IsPublished(file.Path))
                    .Select(file => new ForeignCopy(file, "static/" + TargetNames.Safe(file.Path))),
            ]
        );
    }

    private static ForeignText? Text(
        AssetFile file,
        YamlMap frontMatter,
        string body,
        ForeignConfig config,
        FolderLanguages languages,
        bool hasPosts
    )
    {
        var parts = file.Path.Split('/');
        var isDraft = Has(file.Path, "_drafts");
        var isPost = isDraft || Has(file.Path, "_posts");
        // Anything else is a page by its front matter only: without any it is a file of the repository.
        if (!isPost && hasPosts && frontMatter.Entries.Count == 0)
            return null;
        if (TargetNames.IsHtml(file.Path) && !isPost)
            return null;
        return new ForeignText(
            file.Path,
            string.Join(
                '/',
                parts
                    .Where(part => part is not ("_posts" or "_drafts" or "posts"))
                    .Select(part => part.TrimStart('_'))
            ),
            isPost ? TextRole.Post : TextRole.ByDate,
            frontMatter,
            TargetNames.IsHtml(file.Path) ? HtmlBody.Markdown(body) : body,
            Dialect.Liquid
        )
        {
            Language = languages.Of(file.Path),
            TranslationKey = languages.Key(file.Path),
            IsDraft = isDraft,
            Date = DatedNames.InAddress(file.Path),
            Permalink = isPost && config.IsThere ? config.Text("permalink") ?? "date" : null,
        };
    }

    private static bool IsText(string path) =>
        (TargetNames.IsMarkdown(path) || (TargetNames.IsHtml(path) && Has(path, "_posts")))
        && !path.Split('/').Any(NoTexts.Contains)
        && !ProjectFiles.Has(path);

    private static bool IsPublished(string path) =>
        path.Split('/') is [var top, _, ..] parts
        && (
            Published.Contains(top)
            || (top is "src" or "docs" && Published.Contains(parts[1]) && parts.Length > 2)
        )
        && !IsText(path)
        && !ProjectFiles.IsCode(path);

    private static bool Has(string path, string folder) =>
        path.Split('/').SkipLast(1).Contains(folder);
}
