namespace Daymark.Tests.House;

/// <summary>One file of the repository as text: its path with forward slashes, and what it says.</summary>
internal sealed record SourceText(string Path, string Text)
{
    private string? _code;

    /// <summary>The text with comments and string literals blanked; every offset and line stays where it was.</summary>
    public string Code => _code ??= CodeScanner.Blank(Text);

    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];

    public string Folder => Path.Contains('/') ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>The name without `.cs` or `.g.cs`: the name its type must have.</summary>
    public string Stem => FileName.Replace(".g.cs", "").Replace(".cs", "");

    public bool IsCSharp => Path.EndsWith(".cs", StringComparison.Ordinal);

    public bool IsGenerated => Path.EndsWith(".g.cs", StringComparison.Ordinal);

    public bool IsSource => Path.StartsWith("src/", StringComparison.Ordinal);

    public bool IsFrontDoor => Path == "src/Program.cs";

    /// <summary>The folder right under `src/`; empty for what lies in `src/` itself or elsewhere.</summary>
    public string Room => IsSource && Path.Split('/') is { Length: > 2 } parts ? parts[1] : "";

    public int LineCount =>
        Text.Count(c => c == '\n') + (Text.Length > 0 && !Text.EndsWith('\n') ? 1 : 0);

    public Violation At(int offset, string what) =>
        new(Path, Text.AsSpan(0, offset).Count('\n') + 1, what);
}
