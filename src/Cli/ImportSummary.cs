using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Import;

namespace Daymark.Cli;

/// <summary>The line that ends an import.</summary>
internal static class ImportSummary
{
    public static string Of(
        string source,
        ImportedSite site,
        NewFiles added,
        IReadOnlyList<Problem> problems,
        bool json
    )
    {
        var posts = site.Texts.Count(text => text.Mapped.IsPost);
        var pages = site.Texts.Count - posts;
        var refused = problems.Count(problem => problem.IsError);
        var warnings = problems.Count - refused;
        if (!json)
            return FormattableString.Invariant(
                $"From {source}: {Count(posts, "post")}, {Count(pages, "page")}, {Count(site.Copies.Count, "file")}; {added.Written} written, {added.Unchanged} unchanged, {refused} refused{(problems.Count == 0 ? "" : $"; see {ImportReport.FileName}")}"
            );
        return JsonLine.Write(line =>
        {
            line.WriteString("type", "summary");
            line.WriteString("source", source);
            line.WriteNumber("posts", posts);
            line.WriteNumber("pages", pages);
            line.WriteNumber("files", site.Copies.Count);
            line.WriteNumber("written", added.Written);
            line.WriteNumber("unchanged", added.Unchanged);
            line.WriteNumber("refused", refused);
            line.WriteNumber("warnings", warnings);
        });
    }

    private static string Count(int number, string noun) =>
        FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
