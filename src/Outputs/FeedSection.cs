using Daymark.Model;

namespace Daymark.Outputs;

/// <summary>The messages of one language or one tag, and the page that their feeds belong to.</summary>
/// <param name="Language">The language of its words, a BCP 47 tag.</param>
/// <param name="Home">The folder of that page: empty for the home page. The feeds lie in it.</param>
/// <param name="Posts">Newest first; of them the feeds take the first ones.</param>
/// <param name="Kinds">The forms it is written in.</param>
internal sealed record FeedSection(
    string Title,
    string? Description,
    string Language,
    SitePath Home,
    IReadOnlyList<Post> Posts,
    IReadOnlyList<FeedKind> Kinds
)
{
    /// <summary>False to bring excerpts only.</summary>
    public bool InFull { get; init; } = true;

    /// <summary>Words for messages about its files.</summary>
    public string Origin => Home.Value.Length == 0 ? "" : $" of {Home}";
}
