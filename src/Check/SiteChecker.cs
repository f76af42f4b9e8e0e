using System.Collections.Concurrent;
using System.Text;
using Daymark.Build;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Check;

/// <summary>
/// Reads a whole site as a visitor would, without writing it: each file is made, read and forgotten, only ids and what is wrong
/// are kept.
/// </summary>
internal sealed class SiteChecker
{
    /// <summary>A page of static/ that is larger is no page that somebody typed.</summary>
    private const long LargestTypedPage = 4 * 1024 * 1024;

    private readonly SitePlan plan;
    private readonly Action made;
    private readonly IReadOnlyList<CheckedPage> pages;
    private readonly IReadOnlyList<string>?[] ids;
    private readonly FindingList findings = new();
    private readonly ConcurrentDictionary<string, bool> shown = new(StringComparer.Ordinal);
    private readonly BorrowedIds borrowed;
    private readonly LinkRule links;
    private readonly PageRule page;
    private readonly MachineFileRule machine;
    private readonly TypedCounterRule counters;

    /// <param name="made">Called for each file, from any thread.</param>
    public SiteChecker(SitePlan plan, Action made)
    {
        (this.plan, this.made) = (plan, made);
        var (config, published) = (plan.Site.Config, new PublishedFiles(plan.Files));
        var resolver = new LinkResolver(config.BaseUrl);
        pages = CheckedPages.Of(plan, resolver);
        ids = new IReadOnlyList<string>?[plan.Files.Count];
        borrowed = new BorrowedIds(plan.Site);
        links = new LinkRule(published, resolver, config.BaseUrl, findings);
        page = new PageRule(config.BaseUrl, borrowed, findings);
        machine = new MachineFileRule(published, resolver, findings);
        counters = new TypedCounterRule(config.Counters, plan.Site.Moment.Today, findings);
    }

    public CheckedSite Check(CancellationToken cancel)
    {
        Parallel.ForEach(
            // In their order: messages first, so that lists find their excerpts ready.
            Partitioner.Create(pages, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { CancellationToken = cancel },
            file =>
            {
                Read(file);
                made();
            }
        );
        var site = plan.Site;
        new PlaceRule(pages, ids, site.Config.BaseUrl, borrowed, findings).Check(findings.Awaited);
        var report = new CheckReport(pages, site.Config.Output.TrimEnd('/'));
        return new CheckedSite(
            ids.Count(known => known is not null),
            [
                .. report.Of(findings.All),
                .. TitleRule.Check(pages, site),
                .. SettingsRule.Check(site, shown.Keys.ToHashSet(StringComparer.Ordinal)),
            ],
            findings.Web,
            pages,
            report
        );
    }

    private void Read(CheckedPage file)
    {
        var name = file.File.Path.OutputFile;
        if (CheckedPages.IsPage(name))
        {
            if (Bytes(file) is { } html)
                ReadPage(file, Encoding.UTF8.GetString(html));
        }
        else if (MachineFileRule.IsMeant(name))
        {
            if (Bytes(file) is { } bytes)
                machine.Check(file, bytes);
        }
        else if (file.File.Content is RenderedContent other)
        {
            // Nothing to look into, but it may have problems of its own.
            other.Render();
        }
    }

    private void ReadPage(CheckedPage file, string html)
    {
        var facts = PageReader.Read(html, counters.IsNeeded && file.Source is not null);
        ids[file.Number] = [.. facts.Ids, .. facts.Names];
        links.Check(file, facts);
        page.Check(file, facts);
        foreach (var counter in facts.Counters)
            shown.TryAdd(counter, true);
        if (facts.Text.Length > 0)
            counters.Check(file, facts.Text);
    }

    private static byte[]? Bytes(CheckedPage file)
    {
        if (file.File.Content is not CopiedContent { File: { } asset })
            return ((RenderedContent)file.File.Content).Render();
        if (asset.Length > LargestTypedPage)
            return null;
        using var source = asset.Open();
        using var bytes = new MemoryStream();
        source.CopyTo(bytes);
        return bytes.ToArray();
    }
}
