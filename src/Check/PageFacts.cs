namespace Daymark.Check;

/// <summary>What one page says, as far as it is checked. Only its ids are kept.</summary>
internal sealed class PageFacts
{
    /// <summary>In their order, those that come twice included.</summary>
    public List<string> Ids { get; } = [];

    /// <summary>Old-fashioned anchors: <c>a name</c>.</summary>
    public List<string> Names { get; } = [];

    public List<PageLink> Links { get; } = [];

    /// <summary>Null when the page has none.</summary>
    public string? Title { get; set; }

    public string? Description { get; set; }

    /// <summary>Addresses of pictures without any alt text.</summary>
    public List<string> PicturesWithoutText { get; } = [];

    /// <summary>Addresses of links without words.</summary>
    public List<string> EmptyLinks { get; } = [];

    public List<PageHeading> Headings { get; } = [];

    /// <summary>Ids of the counters that it shows.</summary>
    public List<string> Counters { get; } = [];

    /// <summary>The words of its main part, a line for each block, without code and counters; empty when nobody asked for them.</summary>
    public string Text { get; set; } = "";
}
