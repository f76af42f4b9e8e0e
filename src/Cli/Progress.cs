using System.Diagnostics;

namespace Daymark.Cli;

/// <summary>A line on the terminal while long work runs; none where nobody watches.</summary>
internal sealed class Progress(Surroundings around, int total, bool silent) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly bool shows =
        !silent && around.ErrorIsTerminal && string.IsNullOrEmpty(around.Variable("CI"));
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Lock gate = new();
    private TimeSpan next = Patience;
    private int done;
    private bool shown;

    /// <summary>One more file is made; may be called from any thread.</summary>
    public void Step()
    {
        var number = Interlocked.Increment(ref done);
        if (!shows || watch.Elapsed < next)
            return;
        lock (gate)
        {
            if (watch.Elapsed < next)
                return;
            next = watch.Elapsed + Interval;
            shown = true;
            around.Error.Write($"\r{number} of {total} files");
        }
    }

    public void Dispose()
    {
        if (shown)
            around.Error.Write("\r\e[K");
    }
}
