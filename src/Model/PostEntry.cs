using Daymark.Calendar;

namespace Daymark.Model;

/// <summary>A published message as the index knows it: everything but its body.</summary>
/// <param name="TitleIsHeading">True when the title is the first heading of the body, which then does not stand there again.</param>
/// <param name="Expires">When it is gone; null when it stays.</param>
internal sealed record PostEntry(
    PostSource Source,
    string Title,
    bool TitleIsHeading,
    PostDate Date,
    PostDate? Updated,
    PostDate? Expires,
    SitePath Path,
    string Language,
    IReadOnlyList<Tag> Tags,
    IReadOnlyList<Author> Authors
)
{
    /// <summary>Its former addresses, each of which leads to it.</summary>
    public IReadOnlyList<Located<SitePath>> Aliases { get; init; } = [];
}
