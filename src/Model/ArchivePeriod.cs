using System.Globalization;

namespace Daymark.Model;

/// <summary>A year or a month and its messages, newest first.</summary>
/// <param name="Month">1 to 12; null for a whole year.</param>
/// <param name="Months">The months of a year, newest first; empty for a month.</param>
/// <param name="Home">The home page of its language, under which it stands.</param>
internal sealed record ArchivePeriod(
    int Year,
    int? Month,
    IReadOnlyList<Post> Posts,
    IReadOnlyList<ArchivePeriod> Months,
    SitePath Home
)
{
    /// <summary><c>2021/</c> or <c>2021/09/</c>: an address that never changes.</summary>
    public SitePath Path =>
        SitePath.Of(
            Month is { } month
                ? $"{Home.Value}{Digits(Year, 4)}/{Digits(month, 2)}/"
                : $"{Home.Value}{Digits(Year, 4)}/"
        );

    /// <summary>The years of messages that are newest first.</summary>
    public static IReadOnlyList<ArchivePeriod> Years(IReadOnlyList<Post> posts, SitePath home) =>
        [
            .. posts
                .GroupBy(post => post.Entry.Date.Day.Year)
                .Select(year => new ArchivePeriod(
                    year.Key,
                    null,
                    [.. year],
                    MonthsOf(year.Key, year, home),
                    home
                )),
        ];

    private static IReadOnlyList<ArchivePeriod> MonthsOf(
        int year,
        IEnumerable<Post> posts,
        SitePath home
    ) =>
        [
            .. posts
                .GroupBy(post => post.Entry.Date.Day.Month)
                .Select(month => new ArchivePeriod(year, month.Key, [.. month], [], home)),
        ];

    private static string Digits(int number, int width) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
}
