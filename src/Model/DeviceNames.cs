namespace Daymark.Model;

/// <summary>Names that Windows keeps for devices, with or without ending ("Naming Files, Paths, and Namespaces").</summary>
internal static class DeviceNames
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Fixed =
        new HashSet<string>(
            ["con", "prn", "aux", "nul", "conin$", "conout$"],
            StringComparer.OrdinalIgnoreCase
        ).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsReserved(ReadOnlySpan<char> fileName)
    {
        var dot = fileName.IndexOf('.');
        var stem = (dot < 0 ? fileName : fileName[..dot]).TrimEnd();
        return Fixed.Contains(stem)
            || (
                stem.Length == 4
                && (
                    stem.StartsWith("com", StringComparison.OrdinalIgnoreCase)
                    || stem.StartsWith("lpt", StringComparison.OrdinalIgnoreCase)
                )
                && stem[3] is (>= '1' and <= '9') or '¹' or '²' or '³'
            );
    }
}
