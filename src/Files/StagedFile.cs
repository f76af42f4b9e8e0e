namespace Daymark.Files;

/// <summary>A file of a build that differs from what is in the output folder, and waits to go there.</summary>
/// <param name="Path">Its path in the output folder.</param>
/// <param name="Replaces">True when a file of this path is there already.</param>
/// <param name="Place">Where it waits.</param>
internal readonly record struct StagedFile(string Path, bool Replaces, string Place);
