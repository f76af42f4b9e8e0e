namespace Daymark.Check;

/// <summary>What the web says of an address.</summary>
/// <param name="Reason">The end of a sentence; empty when it is good.</param>
internal readonly record struct WebAnswer(WebVerdict Verdict, string Reason)
{
    public static readonly WebAnswer Good = new(WebVerdict.Good, "");

    public static WebAnswer Dead(string reason) => new(WebVerdict.Dead, reason);

    public static WebAnswer Unknown(string reason) => new(WebVerdict.Unknown, reason);
}
