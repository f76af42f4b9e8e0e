namespace Daymark.Model.Unicode;

/// <summary>Puts characters together again where one stands for two (Unicode Standard Annex 15, canonical composition).</summary>
internal static class Composition
{
    private const int PairShift = 21;

    /// <param name="points">In normal form D; the list is used up.</param>
    public static List<int> Compose(List<int> points)
    {
        var (written, starter, lastClass) = (0, -1, 0);
        foreach (var point in points.ToArray())
        {
            var own = Decomposition.Class(point);
            // A mark is kept from its letter by one before it that is of its class or a higher one.
            var isFree = starter >= 0 && (written == starter + 1 || lastClass < own);
            if (isFree && Pair(points[starter], point) is >= 0 and var whole)
            {
                points[starter] = whole;
                continue;
            }
            if (own == 0)
                starter = written;
            lastClass = own;
            points[written++] = point;
        }
        points.RemoveRange(written, points.Count - written);
        return points;
    }

    private static int Pair(int first, int second)
    {
        if (Hangul.Compose(first, second) is >= 0 and var syllable)
            return syllable;
        var at = NormalTable.Pairs.BinarySearch(((long)first << PairShift) | (uint)second);
        return at < 0 ? -1 : NormalTable.Composed[at];
    }
}
