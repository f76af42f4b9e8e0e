using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>Gives drafts without a date one, since every post here has one.</summary>
internal static class DraftDates
{
    private const string IfNone = "2000-01-01";

    /// <summary>A draft without date gets the day of the newest text: that depends on nothing but what is imported.</summary>
    public static IReadOnlyList<MappedText> Put(IReadOnlyList<MappedText> texts)
    {
        var newest = texts
            .Select(text => text.Value(PostKeys.Date) ?? InName(text))
            .Where(date => date is not null)
            .Max(StringComparer.Ordinal);
        var day = newest is null ? IfNone : newest[..IfNone.Length];
        return [.. texts.Select(text => NeedsDate(text) ? Dated(text, day) : text)];
    }

    private static bool NeedsDate(MappedText text) =>
        text.Value(PostKeys.Draft) == "true"
        && text.Value(PostKeys.Date) is null
        && !(text.IsPost && InName(text) is not null);

    private static MappedText Dated(MappedText text, string day) =>
        text.With(PostKeys.Date, Texts.Of(day)) with
        {
            Path = "posts/" + text.From.Path,
            Changes =
            [
                .. text.Changes,
                $"a draft without date gets that of the newest text, {day}",
            ],
        };

    private static string? InName(MappedText text) =>
        DatedNames.TryDay(Build.PostDates.NameOf("posts/" + text.From.Path), out var day)
            ? NodaTime.Text.LocalDatePattern.Iso.Format(day.Date)
            : null;
}
