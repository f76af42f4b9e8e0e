namespace Daymark.Model.Unicode;

/// <summary>Finds a character in sorted runs of characters.</summary>
internal static class Ranges
{
    /// <summary>The number of the run that holds it; negative when none does.</summary>
    public static int Find(ReadOnlySpan<int> first, ReadOnlySpan<int> last, int point)
    {
        var at = first.BinarySearch(point);
        if (at >= 0)
            return at;
        at = ~at - 1;
        return at >= 0 && point <= last[at] ? at : -1;
    }
}
