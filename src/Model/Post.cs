namespace Daymark.Model;

/// <summary>A message with its body.</summary>
/// <param name="Number">Its place among all messages, 0 for the newest.</param>
/// <param name="Section">The section of its language, by its number.</param>
/// <param name="Place">Its place among the messages of that section, 0 for the newest.</param>
internal sealed record Post(PostEntry Entry, int Number, PostBody Body, int Section, int Place);
