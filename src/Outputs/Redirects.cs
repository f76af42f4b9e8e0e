using System.Buffers;
using Daymark.Calendar;
using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>A small page at each former address of a message or page (<c>aliases</c>), which leads to it.</summary>
internal sealed class Redirects : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        site
            .Posts.Select(post => post.Entry)
            .SelectMany(entry =>
                Files(entry.Aliases, entry.Source, entry.Path, entry.Title, entry.Language, site)
            )
            .Concat(
                site.Pages.Select(page => page.Entry)
                    .SelectMany(entry =>
                        Files(
                            entry.Aliases,
                            entry.Source,
                            entry.Path,
                            entry.Title,
                            entry.Language,
                            site
                        )
                    )
            );

    private static IEnumerable<OutputFile> Files(
        IReadOnlyList<Located<SitePath>> aliases,
        PostSource source,
        SitePath target,
        string title,
        string language,
        Site site
    ) =>
        aliases.Select(alias => new OutputFile(
            alias.Value,
            $"an alias of {source.Path}",
            RenderedContent.Of(bytes => Write(bytes, target, title, language, site))
        )
        {
            AskedFor = () => source.At(alias.Place),
        });

    /// <summary>Works without script; the link is for those whose browser does not follow by itself.</summary>
    private static void Write(
        IBufferWriter<byte> bytes,
        SitePath target,
        string title,
        string language,
        Site site
    )
    {
        var baseUrl = site.Config.BaseUrl;
        var link = HtmlText.Escape(baseUrl.Link(target));
        var text = HtmlText.Escape(title);
        var direction = SiteLocale.Of(language, site.Config.Zone).Direction;
        PageText.Write(
            $"""
            <!doctype html>
            <html lang="{HtmlText.Escape(language)}" dir="{direction}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{text}</title>
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={link}">
            <link rel="canonical" href="{HtmlText.Escape(baseUrl.Absolute(target))}">
            </head>
            <body>
            <main>
            <h1><a href="{link}">{text}</a></h1>
            </main>
            </body>
            </html>

            """,
            bytes
        );
    }
}
