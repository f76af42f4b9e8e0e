using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Daymark.Diagnostics;

namespace Daymark.Import;

/// <summary>A feed: Atom (RFC 4287), RSS 2.0 or JSON Feed 1.1. It holds the newest entries only, and not always all of each.</summary>
internal static class FeedSource
{
    /// <summary>Null, with a problem, when the bytes are no feed.</summary>
    public static ForeignSite? Read(byte[] bytes, string source, ProblemList problems)
    {
        try
        {
            return bytes.AsSpan().TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..]
                ? JsonFeed.Read(bytes, source)
                : Xml(bytes, source, problems);
        }
        catch (XmlException e)
        {
            problems.Add(XmlText.Broken(source, e));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            problems.Add(ImportProblems.NoSource(source, "it is not valid JSON"));
        }
        return null;
    }

    private static ForeignSite? Xml(byte[] bytes, string source, ProblemList problems)
    {
        using var stream = new MemoryStream(bytes);
        var root = XmlText.Elements(stream, "feed", "rss", "RDF").FirstOrDefault();
        if (root is null)
        {
            problems.Add(
                ImportProblems.NoSource(source, "it is no feed (Atom, RSS 2.0 or JSON Feed)")
            );
            return null;
        }
        var isAtom = root.Name.LocalName == "feed";
        var channel = isAtom
            ? root
            : root.Elements().FirstOrDefault(child => child.Name.LocalName == "channel") ?? root;
        var home = isAtom ? Link(channel) : channel.Child("link");
        var items = channel
            .Elements()
            .Concat(root.Elements())
            .Distinct()
            .Where(child => child.Name.LocalName is "item" or "entry");
        return new ForeignSite(
            ForeignConfig.Facts(
                channel.Child("title"),
                channel.Child("subtitle") ?? channel.Child("description"),
                Home(home),
                (string?)root.Attribute(XNamespace.Xml + "lang") ?? channel.Child("language"),
                null
            ),
            EntryText.All(
                items.Select(
                    (item, at) =>
                        Entry(item, FormattableString.Invariant($"{source}: entry {at + 1}"), home)
                )
            ),
            []
        );
    }

    private static EntryText Entry(XElement item, string source, string? home)
    {
        var link = Link(item) ?? item.Child("link") ?? item.Child("guid");
        var address = EntryText.PathOf(link, home);
        var published =
            item.Child("published")
            ?? item.Child("pubDate")
            ?? item.Child("date")
            ?? item.Child("updated");
        var content = item.Elements()
            .FirstOrDefault(child => child.Name.LocalName is "content" or "encoded");
        var body = content is not null
            ? Html(content)
            : Html(
                item.Elements()
                    .FirstOrDefault(child => child.Name.LocalName is "summary" or "description")
            );
        var summary = content is null
            ? null
            : item.Elements()
                .FirstOrDefault(child => child.Name.LocalName is "summary" or "description");
        return new EntryText(
            source,
            true,
            item.Child("title"),
            published,
            item.Child("updated"),
            EntryText.LastPart(
                address
                    ?? (
                        Uri.TryCreate(link, UriKind.Absolute, out var uri) ? uri.AbsolutePath : null
                    )
            ),
            address,
            [
                .. item.Elements()
                    .Where(child => child.Name.LocalName == "category")
                    .Select(child => PlainWords.Of((string?)child.Attribute("term") ?? child.Value))
                    .Where(tag => tag.Length > 0),
            ],
            [
                .. item.Elements()
                    .Where(child => child.Name.LocalName is "author" or "creator")
                    .Select(author => author.Child("name") ?? author.Value.Trim())
                    .Where(name => name.Length > 0),
            ],
            summary?.Value.Trim(),
            false,
            body
        );
    }

    /// <summary>Atom's text constructs (RFC 4287 section 3.1): XHTML is in elements, all else in text.</summary>
    private static string Html(XElement? content)
    {
        if (content is null)
            return "";
        if (
            (string?)content.Attribute("type") == "xhtml"
            && content.Elements().FirstOrDefault() is { } div
        )
        {
            foreach (var element in div.DescendantsAndSelf())
                element.Name = element.Name.LocalName;
            div.DescendantsAndSelf()
                .Attributes()
                .Where(attribute => attribute.IsNamespaceDeclaration)
                .Remove();
            return string.Concat(
                div.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))
            );
        }
        return (string?)content.Attribute("type") == "text"
            ? System.Net.WebUtility.HtmlEncode(content.Value)
            : content.Value;
    }

    private static string? Link(XElement element) =>
        element
            .Elements()
            .Where(child =>
                child.Name.LocalName == "link"
                && (string?)child.Attribute("rel") is null or "alternate"
            )
            .Select(child => (string?)child.Attribute("href"))
            .FirstOrDefault(href => href is not null);

    private static string? Home(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri)
            ? uri.GetLeftPart(UriPartial.Path)
            : null;
}
