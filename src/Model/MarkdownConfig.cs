namespace Daymark.Model;

/// <summary>What site.yml says about bodies.</summary>
/// <param name="HeadingLinks">Whether a link to itself stands beside each heading.</param>
/// <param name="HeadingOutline">Whether headings follow the title and each other without a gap.</param>
/// <param name="RawHtml">Whether typed HTML is HTML; else it is shown as text.</param>
/// <param name="ExternalLinks">How links to other hosts are marked.</param>
internal sealed record MarkdownConfig(
    bool HeadingLinks,
    bool HeadingOutline,
    bool RawHtml,
    LinkMarks ExternalLinks
);
