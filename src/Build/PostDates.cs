using System.Text.RegularExpressions;
using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Yaml;
using NodaTime;

namespace Daymark.Build;

/// <summary>Finds the date of a message: in its front matter, else in its file name.</summary>
internal static partial class PostDates
{
    /// <summary>The date; null, with a problem, when there is none.</summary>
    public static PostDate? Of(PostSource post, DateTimeZone zone, ProblemList problems)
    {
        if (post.FrontMatter.Date is { } written)
            return In(post, PostKeys.Date.Name, written, zone, problems);
        var name = NameOf(post.Path);
        if (!InName().IsMatch(name))
        {
            problems.Add(PostProblems.NoDate(new SourceLocation(post.Path, 1), LikelyKey(post)));
            return null;
        }
        var text = Padded(InName().Match(name));
        if (DateText.TryRead(text, out var reading, out var error, out _))
            return PostDate.From(reading, zone);
        problems.Add(PostProblems.BadNameDate(new SourceLocation(post.Path, 1), text, error));
        return null;
    }

    /// <summary>A written date in the site's zone; null, with a problem, when that leaves the calendar.</summary>
    public static PostDate? In(
        PostSource post,
        string key,
        Located<DateReading> written,
        DateTimeZone zone,
        ProblemList problems
    )
    {
        try
        {
            return PostDate.From(written.Value, zone);
        }
        catch (OverflowException)
        {
            problems.Add(PostProblems.DateOutOfRange(post.At(written.Place), key));
            return null;
        }
    }

    /// <summary>The name of a file without ending, or of its folder when it is a bundle.</summary>
    public static string NameOf(string path)
    {
        var parts = path.Split('/');
        var name = parts[^1][..parts[^1].LastIndexOf('.')];
        return PostSource.IsBundle(path) ? parts[^2] : name;
    }

    /// <summary>The name without the date in front of it; empty when it is a date alone.</summary>
    public static string WithoutDate(string name) => InName().Replace(name, "");

    private static string Padded(Match date) =>
        $"{date.Groups["y"].Value}-{date.Groups["m"].Value.PadLeft(2, '0')}-{date.Groups["d"].Value.PadLeft(2, '0')}";

    private static string? LikelyKey(PostSource post) =>
        post
            .FrontMatter.Extra.Entries.Select(entry => entry.Key)
            .FirstOrDefault(key =>
                key.ToLowerInvariant()
                    is "date"
                        or "published"
                        or "published_date"
                        or "publish_date"
                        or "pubdate"
                        or "created"
            );

    [GeneratedRegex(
        "^(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})(?:[-_ ]+|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex InName();
}
