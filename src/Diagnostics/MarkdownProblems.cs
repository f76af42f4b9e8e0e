namespace Daymark.Diagnostics;

/// <summary>Problems of Markdown bodies.</summary>
internal static class MarkdownProblems
{
    public static Problem TooDeep(SourceLocation at) =>
        SourceProblemKinds.MarkdownTooDeep.At(
            at,
            "the Markdown is nested too deeply (more than 128 lists, quotes, brackets or emphases within each other)",
            "Look for a run of `>`, `[` or `*`."
        );

    public static Problem Broken(SourceLocation at, string url) =>
        SourceProblemKinds.BrokenLink.At(
            at,
            $"the link `{url}` leads to a Markdown file that is not there",
            "The path is taken from the folder of this file."
        );

    public static Problem HeldBack(SourceLocation at, string url) =>
        SourceProblemKinds.HeldBackLink.At(
            at,
            $"the link `{url}` leads to a message that is not published in this build",
            "It is a draft, lies ahead or has expired."
        );

    public static Problem Dangerous(SourceLocation at, string url) =>
        SourceProblemKinds.DangerousLink.At(
            at,
            $"the link `{url}` was dropped, because it could run code in the reader's browser",
            "Link to a page instead."
        );

    public static Problem UnreadableHost(SourceLocation at, string url, string host) =>
        SourceProblemKinds.UnreadableHost.At(
            at,
            $"the link `{url}` was dropped, because no browser can open it: `{host}` is no name of a host",
            "Look for a sign that does not belong between `//` and the next `/`."
        );

    public static Problem UnknownElement(SourceLocation at, string tag) =>
        SourceProblemKinds.UnknownElement.At(
            at,
            $"`{tag}` is taken for HTML, but there is no such element: nobody will see it",
            "If it is text, write it between backticks, or `&lt;` for its first sign."
        );

    public static Problem CounterInTitle(SourceLocation at) =>
        SourceProblemKinds.CounterInTitle.At(
            at,
            "this heading is the title, and titles hold no counters: lists and feeds, where they stand too, do not turn over",
            "Write the title in front matter, as in `title: The bridge is closed`, or take the counter out of the heading."
        );

    public static Problem HtmlAsText(SourceLocation at, string html) =>
        SourceProblemKinds.HtmlAsText.At(
            at,
            $"`{html}` is shown to readers as it stands here, because site.yml says `raw_html: false`",
            "Write it in Markdown, or say `markdown: { raw_html: true }` in site.yml."
        );
}
