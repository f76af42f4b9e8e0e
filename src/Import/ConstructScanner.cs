using System.Text.RegularExpressions;

namespace Daymark.Import;

/// <summary>Finds the constructs of a body in one pass, whatever stands in it.</summary>
internal static partial class ConstructScanner
{
    private const int Longest = 4000;

    /// <summary>Longer signs before those that they begin with.</summary>
    private static readonly (string Open, string Close)[] Signs =
    [
        ("{{<", ">}}"),
        ("{{%", "%}}"),
        ("{{", "}}"),
        ("{%", "%}"),
        ("{:", "}"),
        ("<%", "%>"),
    ];

    public static IReadOnlyList<Construct> Find(string body)
    {
        var found = new List<Construct>();
        // Where the next closing sign stands, so that a thousand openings look for it once.
        var closings = new int[Signs.Length];
        // True once there is no more end of anything raw.
        var noRaw = false;
        for (var at = 0; (at = NextStart(body, at)) >= 0; )
        {
            var sign = Array.FindIndex(
                Signs,
                sign => string.CompareOrdinal(body, at, sign.Open, 0, sign.Open.Length) == 0
            );
            var end = sign < 0 ? -1 : EndOf(body, at, sign, closings);
            if (end < 0)
            {
                at++;
                continue;
            }
            var (open, close) = Signs[sign];
            var inner = body[(at + open.Length)..(end - close.Length)].Trim();
            // An attribute list stands in one line; "{:" alone is a smiling face.
            if (
                open != "{:"
                || (!inner.Contains('\n', StringComparison.Ordinal) && inner.Length > 0)
            )
                found.Add(new Construct(at, end, open, inner));
            // What is raw is no construct, even where it looks like the start of one that ends behind.
            if (!noRaw && open == "{%" && inner.Trim('-', ' ') == "raw")
            {
                var raw = EndRaw().Match(body, end);
                noRaw = !raw.Success;
                if (raw.Success)
                {
                    found.Add(new Construct(raw.Index, raw.Index + raw.Length, open, "endraw"));
                    end = raw.Index + raw.Length;
                }
            }
            at = open != "{:" ? end : at + open.Length;
        }
        return found;
    }

    private static int NextStart(string body, int at) =>
        at >= body.Length ? -1
        : body.AsSpan(at).IndexOfAny('{', '<') is >= 0 and var next ? at + next
        : -1;

    private static int EndOf(string body, int at, int sign, int[] closings)
    {
        var (open, close) = Signs[sign];
        var from = at + open.Length;
        if (closings[sign] < from && closings[sign] >= 0)
            closings[sign] = body.IndexOf(close, from, StringComparison.Ordinal)
                is >= 0
                    and var next
                ? next
                : -1;
        return closings[sign] < from || closings[sign] - at > Longest
            ? -1
            : closings[sign] + close.Length;
    }

    [GeneratedRegex(@"\{%-?\s*endraw\s*-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex EndRaw();
}
