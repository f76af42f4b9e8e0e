using Daymark.Calendar;
using Daymark.Model;
using NodaTime;

namespace Daymark.Markdown;

/// <summary>What body is to be rendered, and for where.</summary>
/// <param name="Own">The address of its page.</param>
/// <param name="DropHeading">True when the first level-1 heading serves as the title, so that it does not stand twice.</param>
/// <param name="Day">The date of a post, at which its counters are frozen; null for a page.</param>
/// <param name="Words">The theme's words in the language of the text.</param>
internal sealed record BodyRequest(
    PostSource Post,
    SitePath Own,
    bool DropHeading,
    LocalDate? Day,
    Locale Locale,
    Words Words
)
{
    /// <summary>Whether headings go without links to themselves, as in feeds.</summary>
    public bool AsRecord { get; init; }
}
