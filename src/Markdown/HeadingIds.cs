using Daymark.Model.Unicode;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>Gives every heading an id made of its words as GitHub does, in letters of any script and once only.</summary>
internal static class HeadingIds
{
    /// <summary>For headings without letters and digits.</summary>
    private const string Wordless = "section";

    public static void Assign(IEnumerable<HeadingBlock> headings)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var repeats = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in headings)
        {
            var words = heading.Inline is { } inline ? PlainText.Of(inline) : "";
            var name = LinkHelper.UrilizeAsGfm(Nfc.Of(words)) is { Length: > 0 } slug
                ? slug
                : Wordless;
            var (id, repeat) = (name, repeats.GetValueOrDefault(name));
            while (!taken.Add(id))
                id = $"{name}-{++repeat}";
            repeats[name] = repeat;
            heading.GetAttributes().Id = id;
        }
    }
}
