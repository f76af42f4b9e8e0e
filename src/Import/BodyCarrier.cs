using System.Text;

namespace Daymark.Import;

/// <summary>
/// Carries a body over: what means exactly the same in plain Markdown is written so, everything else stays as it is and is
/// listed. Code is left alone.
/// </summary>
internal sealed class BodyCarrier
{
    private readonly MappedText text;
    private readonly TargetTable targets;
    private readonly string body;
    private readonly CodeRanges code;
    private readonly IReadOnlyList<Construct> constructs;
    private readonly StringBuilder carried = new();
    private Dictionary<string, List<int>>? closings;
    private readonly List<(string Label, int Offset)> left = [];

    private BodyCarrier(MappedText text, TargetTable targets)
    {
        this.text = text;
        this.targets = targets;
        body = MarkedExcerpt.In(text.From.Body, text.ExcerptSeparator);
        code = CodeRanges.Of(body);
        constructs = ConstructScanner.Find(body);
    }

    public static CarriedBody Carry(MappedText text, TargetTable targets) =>
        text.From.Dialect == Dialect.Html
            ? new CarriedBody(text.From.Body, HtmlBody.Shortcodes(text.From.Body))
            : new BodyCarrier(text, targets).Carry();

    private CarriedBody Carry()
    {
        var done = 0;
        for (var i = 0; i < constructs.Count; i++)
        {
            var construct = constructs[i];
            if (construct.Start < done)
                continue;
            if (Block(i) is var (block, end))
            {
                carried.Append(body, done, construct.Start - done).Append(block);
                done = end;
                continue;
            }
            if (code.Holds(construct.Start))
                continue;
            if (Equivalent(construct) is { } same)
            {
                carried.Append(body, done, construct.Start - done).Append(same);
                done = construct.End;
            }
            else if (IsLeftover(construct))
            {
                left.Add((construct.Label, carried.Length + construct.Start - done));
            }
        }
        carried.Append(body, done, body.Length - done);
        var finished = carried.ToString();
        return new CarriedBody(InternalLinks.Carry(finished, text, targets), Lines(finished));
    }

    private bool IsLeftover(Construct construct) =>
        !construct.IsClosing
        && (
            text.From.Dialect == Dialect.Liquid
            || construct.Opening is "{{<" or "{{%"
            // Zola's shortcodes are calls.
            || (
                construct.Opening is "{{" or "{%"
                && construct.Inner.Contains('(', StringComparison.Ordinal)
            )
        )
        && (construct.Opening != "{:" || text.From.Dialect == Dialect.Liquid)
        && !construct.Inner.StartsWith("/*", StringComparison.Ordinal);

    /// <summary>What a construct and all up to its end mean, with the offset after that.</summary>
    private (string Text, int End)? Block(int at)
    {
        var open = constructs[at];
        var liquid = text.From.Dialect == Dialect.Liquid;
        var closing =
            open.Opening == "{%" && liquid && open.Name is "raw" or "highlight" or "comment"
                ? "end" + open.Name
            : open.Opening is "{{<" or "{{%" && open.Name == "highlight" && !open.IsClosing
                ? "/highlight"
            : null;
        if (closing is null)
            return null;
        if (Closing(at, open.Opening + closing) is not { } close)
            return null;
        var inner = body[open.End..close.Start];
        // Liquid runs before Markdown is read, so that these marks never show, not even in code; but both have to be there.
        if (open.Name == "raw")
            return code.RangeOf(open.Start) == code.RangeOf(close.Start)
                ? (inner, close.End)
                : null;
        if (code.Holds(open.Start) || open.Name == "comment")
            return null;
        return Fence(open, inner) is { } fence && StartsLine(open.Start)
            ? (fence, close.End)
            : null;
    }

    /// <summary>The next construct of this kind and text after one; each kind keeps its own list, so that this is quick.</summary>
    private Construct? Closing(int after, string kind)
    {
        closings ??= Enumerable
            .Range(0, constructs.Count)
            .ToLookup(
                at => constructs[at].Opening + constructs[at].Inner.Trim('-', ' '),
                StringComparer.Ordinal
            )
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        if (!closings.TryGetValue(kind, out var places))
            return null;
        var place = places.BinarySearch(after);
        place = place < 0 ? ~place : place + 1;
        return place < places.Count ? constructs[places[place]] : null;
    }

    private bool StartsLine(int offset) =>
        body.LastIndexOf('\n', Math.Max(0, offset - 1)) is var line
        && (offset == 0 || body[(line + 1)..offset].Length == 0);

    private static string? Fence(Construct open, string inner)
    {
        var language = open.Rest.Split(' ', 2)[0].Trim('"', '\'');
        var marks = 3;
        for (var run = 0; run < inner.Length; run++)
        {
            var length = inner.AsSpan(run).IndexOfAnyExcept('`') is >= 0 and var ticks
                ? ticks
                : inner.Length - run;
            marks = Math.Max(marks, length + 1);
            run += length;
        }
        var fence = new string('`', marks);
        return $"{fence}{language}\n{inner.Trim('\n')}\n{fence}";
    }

    private string? Equivalent(Construct construct)
    {
        if (construct.Opening is "{{<" or "{{%")
            return construct.Name is "ref" or "relref"
                ? targets.Link(text, LiquidWords.Quoted(construct.Rest) ?? construct.Rest)
                : null;
        if (text.From.Dialect != Dialect.Liquid)
            return null;
        if (construct.Opening == "{%" && construct.Name is "link" or "post_url")
            return targets.Link(text, construct.Rest);
        if (construct.Opening != "{{")
            return null;
        var following =
            construct.End < body.Length
                ? body[construct.End..Math.Min(body.Length, construct.End + 20)]
                : "";
        return
            LiquidWords.IsOwnAddress(construct.Inner)
            && (
                following.StartsWith('/')
                || following.StartsWith("{{ site.baseurl", StringComparison.Ordinal)
                || following.StartsWith("{% link", StringComparison.Ordinal)
                || following.StartsWith("{% post_url", StringComparison.Ordinal)
            )
            ? ""
            : LiquidWords.OwnPath(construct.Inner);
    }

    private List<Leftover> Lines(string finished)
    {
        var lines = new List<Leftover>();
        var (line, at) = (1, 0);
        foreach (var (label, offset) in left)
        {
            line += finished.AsSpan(at, Math.Max(0, offset - at)).Count('\n');
            at = Math.Max(at, offset);
            lines.Add(new Leftover(label, line));
        }
        return lines;
    }
}
