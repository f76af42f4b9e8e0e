using System.Text.RegularExpressions;

namespace Daymark.Tests.House;

/// <summary>A room sees only the floors below its own, never a neighbour; the front door sees all and is seen by none.</summary>
internal static class FloorRule
{
    private static readonly string[][] Floors =
    [
        ["Diagnostics"],
        ["Calendar"],
        ["Model"],
        ["Files", "Yaml", "Markdown", "Templates"],
        ["Outputs"],
        ["Build"],
        ["Serve", "Check", "Import"],
        ["Cli"],
    ];

    public static IEnumerable<Violation> Check(IReadOnlyList<SourceText> files)
    {
        var sources = files
            .Where(file => file.IsSource && file.IsCSharp && !file.IsFrontDoor)
            .ToList();
        var names = sources.ToLookup(file => file.Room, NameInRoom);
        var mentions = Floors
            .SelectMany(floor => floor)
            .Select(room => (room, Mention(room, names[room])))
            .ToList();
        return sources.SelectMany(file =>
            FloorOf(file.Room) < 0 ? [NoRoom(file)] : Upward(file, mentions)
        );
    }

    private static int FloorOf(string room) =>
        Array.FindIndex(Floors, floor => floor.Contains(room));

    /// <summary>What follows `Room.` when the file is meant: its type, or the subfolder it lies in.</summary>
    private static string NameInRoom(SourceText file) =>
        file.Path.Split('/') is { Length: > 3 } parts ? parts[2] : file.Stem;

    private static Violation NoRoom(SourceText file) =>
        file.At(
            0,
            $"'{file.Folder}' is no room of the house: move the file, or add the room to FloorRule and src/README.md"
        );

    private static IEnumerable<Violation> Upward(
        SourceText file,
        IEnumerable<(string Room, Regex Mention)> mentions
    )
    {
        var own = FloorOf(file.Room);
        foreach (
            var (room, mention) in mentions.Where(other =>
                other.Room != file.Room && FloorOf(other.Room) >= own
            )
        )
            if (mention.Match(file.Code) is { Success: true } found)
                yield return file.At(
                    found.Index,
                    $"{file.Room} may not know {room}, {(FloorOf(room) == own ? "its neighbour" : "which is above it")}: "
                        + "move the code up, or pass the value in"
                );
        if (
            Regex.Match(file.Code, @"(?<![\w.])Program\s*\.|\bDaymark\.Program\b") is
            { Success: true } door
        )
            yield return file.At(
                door.Index,
                "nobody may know Program: pass in what is needed as an argument"
            );
    }

    /// <summary>`Daymark.Room`, `using Room;`, or `Room.Name` where Name is in that room, and not a member of a property called Room.</summary>
    private static Regex Mention(string room, IEnumerable<string> names)
    {
        var known = string.Join('|', names.Distinct().Select(Regex.Escape).Append("(?!)"));
        return new Regex(
            $@"\bDaymark\s*\.\s*{room}\b|\busing\s+(?:static\s+)?{room}\s*[.;]|(?<![\w.]){room}\s*\.\s*(?:{known})\b"
        );
    }
}
