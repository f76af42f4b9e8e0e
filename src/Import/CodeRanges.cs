namespace Daymark.Import;

/// <summary>The code of a Markdown body: fenced blocks and code spans, where nothing is run or changed.</summary>
internal sealed class CodeRanges
{
    private readonly List<(int Start, int End)> ranges = [];

    public static CodeRanges Of(string body)
    {
        var code = new CodeRanges();
        var (fence, fenceStart, paragraph) = ("", 0, 0);
        for (var at = 0; at < body.Length; )
        {
            var end = body.IndexOf('\n', at);
            var next = end < 0 ? body.Length : end + 1;
            var line = body.AsSpan(at, (end < 0 ? body.Length : end) - at);
            var run = FenceOf(line);
            if (fence.Length > 0)
            {
                if (run.StartsWith(fence) && line.TrimStart(" \t>").TrimEnd().Length == run.Length)
                {
                    code.ranges.Add((fenceStart, next));
                    (fence, paragraph) = ("", next);
                }
            }
            else if (run.Length > 0)
            {
                code.AddSpans(body, paragraph, at);
                (fence, fenceStart) = (run.ToString(), at);
            }
            else if (line.IsWhiteSpace())
            {
                code.AddSpans(body, paragraph, at);
                paragraph = next;
            }
            at = next;
        }
        if (fence.Length > 0)
            code.ranges.Add((fenceStart, body.Length));
        else
            code.AddSpans(body, paragraph, body.Length);
        return code;
    }

    public bool Holds(int offset) => RangeOf(offset) is not null;

    /// <summary>The block or span of code at an offset; null outside of code.</summary>
    public (int Start, int End)? RangeOf(int offset)
    {
        var (low, high) = (0, ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (offset < ranges[middle].Start)
                high = middle - 1;
            else if (offset >= ranges[middle].End)
                low = middle + 1;
            else
                return ranges[middle];
        }
        return null;
    }

    /// <summary>The run of a fence, or nothing; a line with backticks after its fence is none.</summary>
    private static ReadOnlySpan<char> FenceOf(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimStart(" \t>");
        if (trimmed.Length < 3 || trimmed[0] is not ('`' or '~'))
            return [];
        var length = trimmed.IndexOfAnyExcept(trimmed[0]);
        var run = length < 0 ? trimmed : trimmed[..length];
        var isSpan = run[0] == '`' && trimmed[run.Length..].Contains('`');
        return run.Length < 3 || isSpan ? [] : run;
    }

    /// <summary>Runs of backticks that are closed by a run of the same length within the paragraph.</summary>
    private void AddSpans(string body, int start, int end)
    {
        var open = new List<(int At, int Length)>();
        for (var at = start; at < end; at++)
        {
            if (body[at] != '`')
                continue;
            var length = body.AsSpan(at, end - at).IndexOfAnyExcept('`') is >= 0 and var run
                ? run
                : end - at;
            open.Add((at, length));
            at += length - 1;
        }
        for (var i = 0; i < open.Count; i++)
        {
            var length = open[i].Length;
            var close = open.FindIndex(
                i + 1,
                Math.Min(64, open.Count - i - 1),
                other => other.Length == length
            );
            if (close < 0)
                continue;
            ranges.Add((open[i].At, open[close].At + length));
            i = close;
        }
    }
}
