using Daymark.Diagnostics;
using Daymark.Model;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>Makes the links and pictures of a body good for its own page, and drops those that could run code or that nobody can open.</summary>
internal sealed class LinkRewriter(
    LinkTargets targets,
    Pictures pictures,
    ExternalLinks external,
    ProblemList problems
)
{
    /// <param name="nodes">Links, pictures and typed HTML.</param>
    public void Rewrite(IReadOnlyList<MarkdownObject> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is LinkInline { Url: { Length: > 0 } url } link)
                Rewrite(link, url);
            else if (node is AutolinkInline auto)
                Rewrite(auto);
            else if (node is HtmlInline html)
                html.Tag = TypedLinks.Rewrite(html.Tag, at => html.Span.Start + at, targets);
            else if (node is HtmlBlock block)
                Rewrite(block);
        }
    }

    private void Rewrite(LinkInline link, string url)
    {
        if (Fault(link, url, link.IsImage) is { } problem)
        {
            var words = new ContainerInline();
            while (link.FirstChild is { } word)
            {
                word.Remove();
                words.AppendChild(word);
            }
            Drop(link, problem, words);
        }
        else
        {
            link.Url = targets.Of(url, link.Span.Start);
            if (link.IsImage)
                pictures.Describe(link);
            else
                external.Mark(link, url);
        }
    }

    private void Rewrite(AutolinkInline link)
    {
        if (Fault(link, link.Url, false) is { } problem)
            Drop(link, problem, new LiteralInline(link.Url));
        else if (!link.IsEmail)
            external.Mark(link, link.Url);
    }

    private void Rewrite(HtmlBlock block)
    {
        var lines = block.Lines;
        var html = lines.ToString();
        var rewritten = TypedLinks.Rewrite(html, at => PlaceOf(at, lines), targets);
        if (rewritten != html)
            block.Lines = new StringLineGroup(rewritten);
    }

    /// <summary>The offset in the body of one in the lines of a block, which a quote or list may have cut out of theirs.</summary>
    private static int PlaceOf(int at, StringLineGroup lines)
    {
        var line = 0;
        for (; line < lines.Count - 1 && at > lines.Lines[line].Slice.Length; line++)
            at -= lines.Lines[line].Slice.Length + 1;
        return lines.Lines[line].Slice.Start + at;
    }

    /// <summary>Why a link cannot stay; null when it can.</summary>
    private Problem? Fault(Inline link, string url, bool isPicture) =>
        LinkSafety.CanRunCode(url, isPicture)
            ? MarkdownProblems.Dangerous(targets.At(link.Span.Start), url)
        : !isPicture && HostName.Fault(url) is { } host
            ? MarkdownProblems.UnreadableHost(targets.At(link.Span.Start), url, host)
        : null;

    private void Drop(Inline link, Problem problem, Inline instead)
    {
        problems.Add(problem);
        link.ReplaceBy(instead);
    }
}
