namespace Daymark.Files;

/// <summary>What became of the files of a build.</summary>
internal readonly record struct WriteResult(int Written, int Unchanged, int Removed);
