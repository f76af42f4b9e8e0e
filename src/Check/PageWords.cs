using System.Text;
using Daymark.Markdown;

namespace Daymark.Check;

/// <summary>Gathers the words that somebody typed into the main part of a page: no code, no counters.</summary>
internal sealed class PageWords(string html)
{
    private static readonly HashSet<string> Skipped =
    [
        "code",
        "pre",
        "script",
        "style",
        "textarea",
        "title",
        "nav",
        "time",
    ];

    private static readonly HashSet<string> WithinLines =
    [
        .. "a abbr b bdi bdo cite data del em i ins kbd mark q s samp small span strong sub sup u var wbr".Split(
            ' '
        ),
    ];

    private readonly StringBuilder text = new();
    private bool isMain;
    private string skipped = "";
    private int depth;

    public void Start(HtmlTag tag, TagReader read)
    {
        if (tag.Name == "main")
            isMain = true;
        if (!isMain || tag.IsEmpty)
            return;
        if (skipped.Length > 0)
            depth += tag.Name == skipped ? 1 : 0;
        else if (Skipped.Contains(tag.Name) || read.Has("data-counter"))
            (skipped, depth) = (tag.Name, 1);
        if (!WithinLines.Contains(tag.Name))
            text.Append('\n');
    }

    public void End(HtmlTag tag)
    {
        if (tag.Name == "main")
            isMain = false;
        if (tag.Name == skipped && --depth == 0)
        {
            skipped = "";
            // What was left out kept the words beside it apart.
            text.Append('\u2060');
        }
        if (isMain && !WithinLines.Contains(tag.Name))
            text.Append('\n');
    }

    public void Text(int from, int to)
    {
        if (isMain && skipped.Length == 0)
            text.Append(html, from, to - from);
    }

    public override string ToString() => AttributeText.Decode(text.ToString());
}
