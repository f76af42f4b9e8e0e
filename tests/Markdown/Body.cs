using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Daymark.Tests.Support;

namespace Daymark.Tests.Markdown;

/// <summary>A body rendered in a site whose templates print nothing else: whole on its own page, whole and as excerpt on the home page.</summary>
internal sealed class Body
{
    /// <summary>Templates that print bodies and nothing else.</summary>
    public const string Templates = """
        -- templates/layout.html --
        {{ content }}
        -- templates/post.html --
        {{ post.content }}
        -- templates/page.html --
        {{ page.content }}
        -- templates/home.html --
        {{ for item in site.posts }}<article class="whole">{{ item.content }}</article>
        <article class="excerpt">{{ item.excerpt }}</article>
        {{ end }}
        """;

    private Body(TestSite site) => Site = site;

    public const string Page = "2021/09/open/index.html";

    public TestSite Site { get; }

    /// <summary>The HTML of the body on its own page.</summary>
    public string Html => Site[Page].TrimEnd('\n');

    /// <summary>The body on its own page as a browser reads it.</summary>
    public IHtmlDocument Document => new HtmlParser().ParseDocument("<!doctype html><body>" + Html);

    /// <summary>The home page, which shows each body whole and as an excerpt.</summary>
    public IHtmlDocument Home => Site.Html("index.html");

    /// <summary>The HTML of the excerpt.</summary>
    public string Excerpt => Home.QuerySelector(".excerpt")!.InnerHtml.Trim();

    /// <summary>The body of a message of 1 September 2021 called "open".</summary>
    /// <param name="frontMatter">Lines beside the title.</param>
    /// <param name="settings">Lines of site.yml beside the title.</param>
    /// <param name="files">More files, each after its `-- path --` line.</param>
    public static Body Of(
        string markdown,
        string frontMatter = "",
        string settings = "",
        string files = ""
    ) =>
        new(
            TestSite.Build(
                $"""
                -- site.yml --
                title: Harbour
                {settings}
                {Templates}
                {files}
                -- posts/2021-09-01-open.md --
                ---
                title: Open
                {frontMatter}
                ---
                {markdown}
                """
            )
        );
}
