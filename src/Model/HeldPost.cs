namespace Daymark.Model;

/// <summary>A message that this build leaves out, and why.</summary>
internal sealed record HeldPost(PostSource Source, HeldReason Reason);
