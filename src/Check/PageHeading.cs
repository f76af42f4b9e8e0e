namespace Daymark.Check;

/// <summary>A heading of a page.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Empty when it has neither words nor a picture that says some.</param>
internal readonly record struct PageHeading(int Level, string Text);
