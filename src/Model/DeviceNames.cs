namespace Daymark.Model;

/// <summary>Names that Windows keeps for devices, with or without ending ("Naming Files, Paths, and Namespaces").</summary>
internal static class DeviceNames
{
    private static readonly string[] Fixed = ["con", "prn", "aux", "nul", "conin$", "conout$"];

    public static bool IsReserved(string fileName)
    {
        var dot = fileName.IndexOf('.', StringComparison.Ordinal);
        var stem = (dot < 0 ? fileName : fileName[..dot]).TrimEnd().ToLowerInvariant();
        return Fixed.Contains(stem)
            || (
                stem.Length == 4
                && (
                    stem.StartsWith("com", StringComparison.Ordinal)
                    || stem.StartsWith("lpt", StringComparison.Ordinal)
                )
                && stem[3] is (>= '1' and <= '9') or '¹' or '²' or '³'
            );
    }
}
