namespace Daymark.Tests.House;

/// <summary>A house rule broken at a place, and what to do about it.</summary>
internal sealed record Violation(string Path, int Line, string What)
{
    public override string ToString() => $"{Path}:{Line}: {What}";
}
