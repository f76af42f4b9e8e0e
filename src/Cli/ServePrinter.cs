using Daymark.Diagnostics;
using Daymark.Serve;

namespace Daymark.Cli;

/// <summary>What a preview says on the console: its address, a line for each build, and problems that are new.</summary>
/// <param name="opened">Called with the address once.</param>
internal sealed class ServePrinter(Surroundings around, bool quiet, Action<string> opened)
    : IPreviewListener
{
    private readonly ProblemPrinter printer = new(around.Error, around.ColourErrors, json: false);
    private readonly Lock gate = new();
    private HashSet<Problem> known = [];

    public void Listening(string address)
    {
        lock (gate)
            around.Out.WriteLine($"Preview: {address} (Ctrl+C ends it)");
        opened(address);
    }

    public void Built(PreviewBuild build)
    {
        lock (gate)
        {
            if (build.Plan is null)
                Print(build.Problems.Sorted());
            if (quiet)
                return;
            var time = FormattableString.Invariant($"in {build.Elapsed.TotalMilliseconds:0} ms");
            around.Out.WriteLine(
                build.Plan is { } plan
                    ? $"Built {time}: {BuildSummary.Count(plan.Index.Posts.Count, "message")}, {BuildSummary.Count(plan.Files.Count, "file")}"
                    : $"Not built ({time}): the last good site stays until the errors are mended"
            );
        }
    }

    public void Checked(IReadOnlyList<Problem> problems)
    {
        lock (gate)
            Print(problems);
    }

    public void Warn(Problem problem)
    {
        lock (gate)
            printer.Print(problem);
    }

    /// <summary>Errors each time; warnings once, for as long as they last.</summary>
    private void Print(IReadOnlyList<Problem> problems)
    {
        foreach (
            var problem in problems.Where(problem => problem.IsError || !known.Contains(problem))
        )
            printer.Print(problem);
        known = [.. problems];
    }
}
