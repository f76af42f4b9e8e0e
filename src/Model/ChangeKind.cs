namespace Daymark.Model;

/// <summary>Why the output of a site changes without anybody writing.</summary>
internal enum ChangeKind
{
    /// <summary>A new day begins: counters and today's date turn over.</summary>
    Midnight,

    /// <summary>A counter reaches a number worth noting.</summary>
    Milestone,

    /// <summary>A message dated ahead goes live.</summary>
    Scheduled,

    /// <summary>A message is gone from its <c>expires</c> on.</summary>
    Expiry,
}
