namespace Daymark.Model.Unicode;

/// <summary>Takes characters apart and puts their marks into the one order (normal form D).</summary>
internal static class Decomposition
{
    /// <summary>The code points of the text in normal form D; a lone surrogate counts as one.</summary>
    public static List<int> Of(string text)
    {
        var points = new List<int>(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            Add(PointAt(text, ref i), points);
        }
        Order(points);
        return points;
    }

    /// <summary>The code point at a place, which goes on to the last unit of it; a lone surrogate counts as one.</summary>
    public static int PointAt(string text, ref int i) =>
        char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text[i], text[++i]) : text[i];

    /// <summary>The combining class: 0 for a character that others combine with.</summary>
    public static int Class(int point)
    {
        var run = Ranges.Find(NormalTable.MarkFirst, NormalTable.MarkLast, point);
        return run < 0 ? 0 : NormalTable.MarkClass[run];
    }

    private static void Add(int point, List<int> points)
    {
        if (Hangul.IsSyllable(point))
        {
            Hangul.Decompose(point, points);
            return;
        }
        var at = NormalTable.Decomposed.BinarySearch(point);
        if (at < 0)
        {
            points.Add(point);
            return;
        }
        var parts = NormalTable.PartsStart;
        points.AddRange(NormalTable.Parts[parts[at]..parts[at + 1]]);
    }

    /// <summary>Marks after one another go by class; those of one class stay as they are.</summary>
    private static void Order(List<int> points)
    {
        for (var i = 0; i < points.Count; i++)
        {
            var start = i;
            while (i < points.Count && Class(points[i]) > 0)
                i++;
            if (i - start < 2)
                continue;
            var marks = points.GetRange(start, i - start).OrderBy(Class).ToList();
            for (var mark = 0; mark < marks.Count; mark++)
                points[start + mark] = marks[mark];
        }
    }
}
