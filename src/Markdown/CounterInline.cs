using Daymark.Model;
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

    /// <summary>What a running one prints in <see cref="BodyHtml.Record"/>; null for one that prints the same there.</summary>
    public string? Record { get; set; }

    /// <summary>From the one to the other, and back.</summary>
    public void Turn()
    {
        if (Record is { } record)
            (Html, Record) = (record, Html);
    }
}
