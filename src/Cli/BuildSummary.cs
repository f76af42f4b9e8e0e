using Daymark.Build;
using Daymark.Files;
using Daymark.Model;
using NodaTime.Text;

namespace Daymark.Cli;

/// <summary>The line that ends a build.</summary>
internal sealed class BuildSummary(TextWriter writer, bool json)
{
    public void Print(SitePlan plan, WriteResult result, TimeSpan elapsed, bool verbose)
    {
        var held = plan.Index.Held.ToLookup(post => post.Reason);
        var pages = plan.Files.Count(file =>
            file.Path.OutputFile.EndsWith(".html", StringComparison.Ordinal)
        );
        var date = LocalDatePattern.Iso.Format(plan.Site.Moment.Today);
        if (json)
        {
            writer.WriteLine(Json(plan, result, elapsed, held, pages, date));
            return;
        }
        if (verbose)
        {
            foreach (var post in plan.Index.Held)
                writer.WriteLine($"left out ({HeldWord.Of(post.Reason)}): {post.Source.Path}");
        }
        writer.WriteLine(
            FormattableString.Invariant(
                $"{Count(plan.Index.Posts.Count, "message")} on {Count(pages, "page")} for {date} ({plan.Site.Moment.Zone.Id}) in {elapsed.TotalSeconds:0.00} s: {result.Written} files written, {result.Unchanged} unchanged, {result.Removed} removed; left out: {Count(held[HeldReason.Draft].Count(), "draft")}, {held[HeldReason.Future].Count()} future, {held[HeldReason.Expired].Count()} expired"
            )
        );
    }

    private static string Json(
        SitePlan plan,
        WriteResult result,
        TimeSpan elapsed,
        ILookup<HeldReason, HeldPost> held,
        int pages,
        string date
    ) =>
        JsonLine.Write(line =>
        {
            line.WriteString("type", "summary");
            line.WriteNumber("messages", plan.Index.Posts.Count);
            line.WriteNumber("pages", pages);
            line.WriteNumber("written", result.Written);
            line.WriteNumber("unchanged", result.Unchanged);
            line.WriteNumber("removed", result.Removed);
            foreach (var reason in Enum.GetValues<HeldReason>())
                line.WriteNumber(HeldWord.Of(reason), held[reason].Count());
            line.WriteString("date", date);
            line.WriteString("time_zone", plan.Site.Moment.Zone.Id);
            line.WriteNumber("seconds", Math.Round(elapsed.TotalSeconds, 3));
        });

    /// <summary>A number with its noun, as in "1 message", "2 messages".</summary>
    public static string Count(int number, string noun) =>
        FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
