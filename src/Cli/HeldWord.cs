using Daymark.Model;

namespace Daymark.Cli;

/// <summary>The state of a message or page in a word.</summary>
internal static class HeldWord
{
    public const string Live = "live";

    public static readonly IReadOnlyList<string> All =
    [
        Live,
        .. Enum.GetValues<HeldReason>().Select(reason => Of(reason)),
    ];

    /// <param name="reason">Null when it is published.</param>
    public static string Of(HeldReason? reason) =>
        reason switch
        {
            null => Live,
            HeldReason.Draft => "draft",
            HeldReason.Future => "future",
            _ => "expired",
        };
}
