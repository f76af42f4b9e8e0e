using Daymark.Diagnostics;

namespace Daymark.Serve;

/// <summary>Who runs a preview and hears from it; called from any thread.</summary>
internal interface IPreviewListener
{
    /// <summary>It can be reached from now on.</summary>
    void Listening(string address);

    /// <summary>The site was built, or could not be.</summary>
    void Built(PreviewBuild build);

    /// <summary>All of a build's pages were made; these are all of its problems.</summary>
    void Checked(IReadOnlyList<Problem> problems);

    void Warn(Problem problem);
}
