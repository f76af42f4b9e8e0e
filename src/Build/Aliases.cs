using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Build;

/// <summary>Reads the former addresses of posts and pages.</summary>
internal sealed class Aliases(ProblemList problems)
{
    /// <summary>Each file once, without the present address; those that cannot be written are problems.</summary>
    public IReadOnlyList<Located<SitePath>> Of(PostSource source, SitePath present)
    {
        var written = source.FrontMatter.Aliases;
        if (written.Count == 0)
            return [];
        return
        [
            .. written
                .Select(alias => Read(source, alias))
                .OfType<Located<SitePath>>()
                .DistinctBy(alias => alias.Value.OutputFile, StringComparer.OrdinalIgnoreCase)
                .Where(alias => alias.Value.OutputFile != present.OutputFile),
        ];
    }

    private Located<SitePath>? Read(PostSource source, Located<string> alias)
    {
        var text = alias.Value.Trim();
        if (Fault(text) is { } fault)
        {
            problems.Add(AddressProblems.BadAlias(source.At(alias.Place), alias.Value, fault));
            return null;
        }
        var fine = SitePath.TryParse(
            IsPage(text) ? text : text.TrimEnd('/') + "/",
            out var path,
            out var error
        );
        if (fine && path.Value.Split('/').Any(part => part.StartsWith('.')))
            (fine, error) = (false, "has a part that starts with a dot");
        if (fine)
            return new Located<SitePath>(path, alias.Place);
        problems.Add(AddressProblems.Bad(source.At(alias.Place), alias.Value, error));
        return null;
    }

    private static string? Fault(string text) =>
        text.Length == 0 ? "is empty"
        : text.StartsWith("//", StringComparison.Ordinal) || LinkSafety.Scheme(text).Length > 0
            ? "names a host or a scheme"
        : text.Contains('?', StringComparison.Ordinal) ? "has a query, which no file can answer"
        : text.Contains('#', StringComparison.Ordinal) ? "has a fragment, which servers never see"
        : null;

    /// <summary>
    /// Any other name becomes a folder: what leads on is an HTML page, and a host would send <c>/old.php</c> as something else.
    /// </summary>
    private static bool IsPage(string text) =>
        text.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || text.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
}
