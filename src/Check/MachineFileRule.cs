using System.Text.Json;
using System.Xml;
using Daymark.Diagnostics;

namespace Daymark.Check;

/// <summary>Feeds and sitemaps have to be readable for programs, and their addresses have to lead somewhere.</summary>
internal sealed class MachineFileRule(
    PublishedFiles published,
    LinkResolver resolver,
    FindingList findings
)
{
    /// <summary>Whether a file is one of those, by its address.</summary>
    public static bool IsMeant(string file)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        return name is "feed.xml" or "rss.xml" or "atom.xml" or "feed.json"
            || (
                name.StartsWith("sitemap", StringComparison.Ordinal)
                && name.EndsWith(".xml", StringComparison.Ordinal)
            );
    }

    public void Check(CheckedPage page, byte[] bytes)
    {
        try
        {
            var isJson = page.File.Path.Value.EndsWith(".json", StringComparison.Ordinal);
            foreach (
                var url in (
                    isJson ? FeedAddresses.OfJson(bytes) : FeedAddresses.OfXml(bytes)
                ).Distinct()
            )
                Address(page, url);
        }
        catch (Exception fault) when (fault is XmlException or JsonException)
        {
            findings.Add(
                page,
                CheckedFileProblems.Unreadable(fault.Message.TrimEnd('.')),
                page.File.Path.Value
            );
        }
    }

    private void Address(CheckedPage page, string url)
    {
        var destination = resolver.Of(url, page.Address);
        if (
            destination.Kind == DestinationKind.Inside
            && published.Find(destination.Path, out _) < 0
        )
            findings.Add(
                page,
                CheckedFileProblems.DeadAddress(url, destination.Path),
                page.File.Path.Value + " " + destination.Path
            );
    }
}
