namespace Daymark.Model;

/// <summary>One reason for a change.</summary>
/// <param name="Subject">What changes: the new day, the id of a counter, the file of a message.</param>
/// <param name="Text">The same as a sentence without its full stop.</param>
internal sealed record ChangeReason(ChangeKind Kind, string Subject, string Text)
{
    /// <summary>The word for machines.</summary>
    public string Word =>
        Kind switch
        {
            ChangeKind.Milestone => "milestone",
            ChangeKind.Scheduled => "scheduled",
            ChangeKind.Expiry => "expiry",
            _ => "midnight",
        };
}
