namespace Daymark.Build;

/// <summary>A title, and whether it stands as a heading in the body.</summary>
internal readonly record struct Title(string Text, bool IsHeading);
