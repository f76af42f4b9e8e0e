using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>A heading with a link to itself beside it, not within: the heading stays its words, which also name the link in every language.</summary>
internal sealed class LinkedHeading : HeadingRenderer
{
    private static readonly object IsMarked = new();

    /// <summary>Says whether links stand beside headings when they are written; at first they do not.</summary>
    public static void Mark(IReadOnlyList<HeadingBlock> headings, bool linked)
    {
        foreach (var heading in headings)
        {
            if (linked)
                heading.SetData(IsMarked, true);
            else
                heading.RemoveData(IsMarked);
        }
    }

    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        if (
            !heading.ContainsData(IsMarked)
            || heading.TryGetAttributes()?.Id is not { } id
            || !renderer.EnableHtmlForBlock
        )
        {
            base.Write(renderer, heading);
            return;
        }
        var level = heading.Level.ToString(CultureInfo.InvariantCulture);
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"heading heading-{level}\">");
        base.Write(renderer, heading);
        renderer.Write("<a class=\"heading-link\" href=\"#");
        renderer.WriteEscape(id);
        renderer.Write("\" aria-labelledby=\"");
        renderer.WriteEscape(id);
        renderer.WriteLine("\">#</a>");
        renderer.WriteLine("</div>");
    }
}
