using Daymark.Tests.Support;

namespace Daymark.Tests.Templates;

/// <summary>A template for messages, rendered for one message within a layout that adds nothing.</summary>
internal static class TemplateRun
{
    public const string Page = "2021/09/open/index.html";

    /// <summary>Builds the site with this as templates/post.html.</summary>
    /// <param name="files">More files, each after its `-- path --` line.</param>
    /// <param name="frontMatter">Lines of the message beside its title, which is <c>A &lt; B</c>.</param>
    public static TestSite Build(
        string template,
        string files = "",
        string frontMatter = "",
        string settings = ""
    ) =>
        TestSite.Build(
            $$$"""
            -- site.yml --
            title: Harbour
            {{{settings}}}
            -- templates/layout.html --
            {{ content }}
            -- templates/post.html --
            {{{template}}}
            {{{files}}}
            -- posts/2021-09-01-open.md --
            ---
            title: A < B
            {{{frontMatter}}}
            ---
            **Body** & more
            """
        );

    /// <summary>What the template prints.</summary>
    public static string Print(
        string template,
        string files = "",
        string frontMatter = "",
        string settings = ""
    ) => Build(template, files, frontMatter, settings)[Page].Trim('\n');

    /// <summary>The first problem, as <c>templates/post.html:1:4 DM0403 message | hint</c>.</summary>
    public static string Problem(
        string template,
        string files = "",
        string frontMatter = "",
        string settings = "menu: [{ label: About, url: /about/ }]"
    )
    {
        var problem = Build(template, files, frontMatter, settings).Problems[0];
        return $"{problem.Location} {problem.Kind.Code} {problem.Message} | {problem.Hint}";
    }
}
