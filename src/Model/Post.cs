namespace Daymark.Model;

/// <summary>A message with its body.</summary>
/// <param name="Number">Its place among all messages, 0 for the newest.</param>
internal sealed record Post(PostEntry Entry, int Number, PostBody Body);
