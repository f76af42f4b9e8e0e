using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary><c>:counter[id]{live number}</c> in a body.</summary>
internal sealed class CounterInline : LeafInline
{
    public required string Id { get; init; }

    /// <summary>The words in braces, as typed.</summary>
    public required string Options { get; init; }

    /// <summary>What it prints; set once its counter is known.</summary>
    public string Html { get; set; } = "";
}
