namespace Daymark.Model;

/// <summary>Which messages are shown that are otherwise held back.</summary>
internal sealed record Visibility(bool Drafts, bool Future)
{
    public static readonly Visibility Published = new(false, false);
}
