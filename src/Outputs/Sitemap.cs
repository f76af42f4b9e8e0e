using System.Buffers;
using System.Text;
using Daymark.Calendar;
using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary><c>/sitemap.xml</c> (sitemaps.org 0.9); of a very large site the index of its parts.</summary>
/// <param name="mostUrls">The protocol's limit for one file.</param>
/// <param name="mostBytes">Likewise, before compression.</param>
internal sealed class Sitemap(int mostUrls = 50_000, long mostBytes = 50_000_000) : IOutput
{
    public static readonly SitePath Place = SitePath.Of("sitemap.xml");

    private const string Head = """<?xml version="1.0" encoding="utf-8"?>""";
    private const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>More bytes than an entry can have beside its address.</summary>
    private const int AroundAddress = 100;

    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages)
    {
        var baseUrl = site.Config.BaseUrl;
        var parts = Parts(SitemapEntry.Of(site), baseUrl).ToList();
        if (parts.Count == 1)
            return [File(Place, "the sitemap", "urlset", "url", parts[0], baseUrl)];
        var index = parts.Select((part, at) => new SitemapEntry(PartAt(at), Newest(part))).ToList();
        return parts
            .Select(
                (part, at) =>
                    File(
                        PartAt(at),
                        $"part {at + 1} of the sitemap",
                        "urlset",
                        "url",
                        part,
                        baseUrl
                    )
            )
            .Prepend(File(Place, "the sitemap", "sitemapindex", "sitemap", index, baseUrl));
    }

    private static SitePath PartAt(int at) => SitePath.Of($"sitemap-{at + 1}.xml");

    private IEnumerable<List<SitemapEntry>> Parts(IEnumerable<SitemapEntry> all, BaseUrl baseUrl)
    {
        var part = new List<SitemapEntry>();
        var around = baseUrl.ToString().Length + AroundAddress;
        long bytes = AroundAddress * 2;
        foreach (var entry in all)
        {
            // Percent-encoded, a UTF-16 unit has up to nine bytes. Taking each for one cuts early, never late.
            var most = around + 9 * entry.Path.Value.Length;
            if (part.Count == mostUrls || (part.Count > 0 && bytes + most > mostBytes))
            {
                yield return part;
                (part, bytes) = ([], AroundAddress * 2);
            }
            part.Add(entry);
            bytes += most;
        }
        yield return part;
    }

    private static PostDate? Newest(List<SitemapEntry> part) =>
        part.Max(entry => entry.Modified?.Instant) is { } newest
            ? part.First(entry => entry.Modified?.Instant == newest).Modified
            : null;

    private static OutputFile File(
        SitePath place,
        string origin,
        string list,
        string item,
        List<SitemapEntry> entries,
        BaseUrl baseUrl
    ) =>
        new(place, origin, RenderedContent.Of(bytes => Write(bytes, list, item, entries, baseUrl)))
        {
            GivesWay = true,
        };

    /// <summary>Written by hand, as an address is all that varies and, encoded, has nothing that XML would escape.</summary>
    private static void Write(
        IBufferWriter<byte> bytes,
        string list,
        string item,
        List<SitemapEntry> entries,
        BaseUrl baseUrl
    )
    {
        var before = $"<{item}><loc>{HtmlText.Escape(baseUrl.ToString())}";
        var after = $"</{item}>\n";
        Add($"{Head}\n<{list} xmlns=\"{Space}\">\n");
        foreach (var (path, modified) in entries)
        {
            Add(before);
            Add(path.Encoded);
            Add("</loc>");
            if (modified is { } date)
                Add($"<lastmod>{SitemapEntry.Date(date)}</lastmod>");
            Add(after);
        }
        Add($"</{list}>\n");

        void Add(string text) => Encoding.UTF8.GetBytes(text, bytes);
    }
}
