using Daymark.Markdown;

namespace Daymark.Check;

/// <summary>Reads a page as a browser would, in one pass over its tags.</summary>
internal sealed class PageReader
{
    private readonly string html;
    private readonly PageFacts facts = new();
    private readonly List<OpenWords> open = [];
    private readonly PageWords? words;
    private int hidden;

    private PageReader(string html, bool withText)
    {
        this.html = html;
        words = withText ? new PageWords(html) : null;
    }

    /// <param name="withText">True to take the words of the main part, too.</param>
    public static PageFacts Read(string html, bool withText) =>
        new PageReader(html, withText).Read();

    private PageFacts Read()
    {
        var at = 0;
        foreach (var tag in HtmlScanner.Tags(html))
        {
            if (open.Count > 0 && HasWords(html.AsSpan(at, tag.Start - at)))
                foreach (var element in open)
                    element.HasWords = true;
            words?.Text(at, tag.Start);
            if (tag.IsEnd)
                End(tag);
            else
                Start(tag, new TagReader(html, tag));
            at = tag.End;
        }
        facts.Text = words?.ToString() ?? "";
        return facts;
    }

    private void Start(HtmlTag tag, TagReader read)
    {
        words?.Start(tag, read);
        if (tag.Name == "template" && !tag.IsEmpty)
            hidden++;
        if (hidden > 0)
            return;
        if (read["id"] is { Length: > 0 } id)
            facts.Ids.Add(id);
        LinkReader.Add(tag.Name, read, facts.Links);
        if (read["data-counter"] is { } counter)
            facts.Counters.Add(counter);
        if (tag.Name == "title" && facts.Title is null)
            facts.Title = Words(tag.End, End(tag.End));
        if (tag.Name == "title" && open.Count > 0)
            Say("");
        if (tag.Name == "meta" && read["name"] is "description")
            facts.Description = read["content"]?.Trim();
        if (tag.Name == "img")
            Picture(read);
        if (tag.Name == "a" && read["name"] is { Length: > 0 } name)
            facts.Names.Add(name);
        if (tag.Name == "a" && read["href"] is { } url)
            Open(tag, url, read.IsNamed || read["aria-hidden"] == "true");
        else if (tag.Name is ['h', >= '1' and <= '6'])
            Open(tag, "", read.IsNamed);
        else if (tag.Name == "svg" && read.IsNamed)
            Say("");
    }

    private void Picture(TagReader tag)
    {
        if (
            !tag.Has("alt")
            && !tag.IsNamed
            && tag["role"] is not ("presentation" or "none")
            && tag["aria-hidden"] != "true"
        )
            facts.PicturesWithoutText.Add(tag["src"] ?? "");
        if (!string.IsNullOrWhiteSpace(tag["alt"]) || tag.IsNamed)
            Say(tag["alt"] ?? "");
    }

    private void Say(string picture)
    {
        foreach (var element in open)
        {
            element.HasWords = true;
            element.Pictures += picture;
        }
    }

    private void Open(HtmlTag tag, string url, bool hasWords) =>
        open.Add(new OpenWords(tag.Name, url, tag.End) { HasWords = hasWords });

    private void End(HtmlTag tag)
    {
        words?.End(tag);
        if (tag.Name == "template" && hidden > 0)
            hidden--;
        var last = open.FindLastIndex(element => element.Name == tag.Name);
        if (last < 0)
            return;
        var element = open[last];
        open.RemoveRange(last, open.Count - last);
        if (element.Name == "a" && !element.HasWords)
            facts.EmptyLinks.Add(element.Url);
        if (element.Name != "a")
        {
            var text = element.HasWords ? Words(element.Start, tag.Start) : "";
            facts.Headings.Add(
                new PageHeading(
                    element.Name[1] - '0',
                    text.Length > 0 || !element.HasWords ? text : element.Pictures + " "
                )
            );
        }
    }

    private int End(int start) =>
        html.IndexOf("</", start, StringComparison.Ordinal) is >= 0 and var at ? at : html.Length;

    private string Words(int from, int to) => BodyText.Words(html[from..to]);

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty)
            return false;
        if (text.StartsWith("<!") || text.StartsWith("&nbsp;"))
            return BodyText.Words(text.ToString()).Trim().Length > 0;
        return true;
    }
}
