namespace Daymark.Templates;

/// <summary>A page that the pager names.</summary>
/// <param name="Text">The number as the language writes it.</param>
/// <param name="FollowsGap">True when pages are left out before it.</param>
internal sealed record PagerLink(
    int Number,
    string Text,
    string Url,
    bool IsCurrent,
    bool FollowsGap
);
