using System.Text.RegularExpressions;

namespace Daymark.Tests.House;

/// <summary>A pattern that code may contain only in certain rooms (`Program.cs` counts as a room called Program; a path allows that file alone), and what to do instead.</summary>
internal sealed record WordRule(string Name, string Pattern, string[] Rooms, string Instead)
{
    private readonly Regex _pattern = new(Pattern, RegexOptions.CultureInvariant);

    public IEnumerable<Violation> Check(IReadOnlyList<SourceText> files) =>
        from file in files
        where
            file.IsSource
            && file.IsCSharp
            && !Rooms.Contains(file.IsFrontDoor ? "Program" : file.Room)
            && !Rooms.Contains(file.Path)
        from match in _pattern.Matches(file.Code)
        select file.At(match.Index, $"{Name} '{match.Value.Trim()}' {Where}: {Instead}");

    private string Where =>
        Rooms.Length == 0 ? "may stand nowhere" : $"may stand only in {string.Join(", ", Rooms)}";
}
