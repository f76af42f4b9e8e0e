using System.Globalization;
using Daymark.Diagnostics;

namespace Daymark.Serve;

/// <summary>Holds what is shown, and wakes those who wait for something else to be shown.</summary>
/// <param name="begun">Tells the versions of this run from those of the one before.</param>
internal sealed class Screen(string begun)
{
    private readonly Lock gate = new();
    private PreviewState now = new($"{begun}.0", null, null, []);
    private TaskCompletionSource next = New();
    private int versions;

    /// <summary>True once the first build is over.</summary>
    private readonly TaskCompletionSource ready = New();

    public Task Ready => ready.Task;

    /// <summary>What is shown, and a task that ends when that changes.</summary>
    public (PreviewState State, Task Next) Look()
    {
        lock (gate)
            return (now, next.Task);
    }

    public PreviewState Now => Look().State;

    /// <summary>A newer site that could be planned; its pages are yet to be made.</summary>
    public void Show(PreviewSite site) =>
        Change(state => state with { Version = NextVersion(), Site = site, Errors = [] });

    /// <summary>All pages of the site could be made.</summary>
    public void Approve(PreviewSite site) =>
        Change(state => state.Site == site ? state with { LastGood = site } : state);

    /// <summary>The newest save has errors: the last good site is shown, and what is wrong over it.</summary>
    public void Break(IReadOnlyList<Problem> errors) =>
        Change(state =>
            state with
            {
                Site = state.LastGood,
                Errors = errors,
                Breaks = state.Breaks + 1,
            }
        );

    private string NextVersion() =>
        string.Create(CultureInfo.InvariantCulture, $"{begun}.{++versions}");

    private void Change(Func<PreviewState, PreviewState> change)
    {
        TaskCompletionSource waited;
        lock (gate)
        {
            now = change(now);
            waited = next;
            next = New();
        }
        waited.SetResult();
        ready.TrySetResult();
    }

    private static TaskCompletionSource New() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
