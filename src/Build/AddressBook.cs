using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Build;

/// <summary>Sees to it that no two files of the output want one place, on any file system.</summary>
internal static class AddressBook
{
    public static void Check(IReadOnlyList<OutputFile> files, ProblemList problems)
    {
        var byPlace = new Dictionary<string, OutputFile>(
            files.Count,
            StringComparer.OrdinalIgnoreCase
        );
        foreach (var file in files)
        {
            var place = file.Path.OutputFile;
            if (!byPlace.TryAdd(place, file))
                problems.Add(Taken(byPlace[place], file));
        }
        foreach (var file in files)
        {
            var place = file.Path.OutputFile;
            for (
                var slash = place.IndexOf('/', StringComparison.Ordinal);
                slash > 0;
                slash = place.IndexOf('/', slash + 1)
            )
            {
                if (byPlace.TryGetValue(place[..slash], out var inTheWay))
                    problems.Add(
                        AddressProblems.FileAndFolder(
                            inTheWay.Origin,
                            file.Origin,
                            inTheWay.Path.ToString()
                        )
                    );
            }
        }
    }

    private static Problem Taken(OutputFile first, OutputFile second)
    {
        var byCase = first.Path.OutputFile != second.Path.OutputFile;
        // The file that a person wrote is the one to point at.
        return second.Origin.Contains('/', StringComparison.Ordinal)
            ? AddressProblems.Taken(first.Origin, second.Origin, second.Path.ToString(), byCase)
            : AddressProblems.Taken(second.Origin, first.Origin, first.Path.ToString(), byCase);
    }
}
