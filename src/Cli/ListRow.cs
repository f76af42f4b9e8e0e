using Daymark.Calendar;
using NodaTime.Text;

namespace Daymark.Cli;

/// <summary>A line of <c>daymark list</c>.</summary>
/// <param name="State">live, draft, future or expired.</param>
/// <param name="Date">In the site's zone; null for a page.</param>
/// <param name="Url">Where it stands or will stand, whole when the site says its base_url; null when that cannot be told.</param>
/// <param name="File">Its path from the site folder.</param>
internal sealed record ListRow(string State, PostDate? Date, string? Url, string Title, string File)
{
    private static readonly LocalDateTimePattern Minute =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <summary>A day alone is written as one.</summary>
    public IReadOnlyList<string> Cells() =>
        [
            State,
            Date is not { } date ? "-"
            : date.HasTime ? Minute.Format(date.Moment.LocalDateTime)
            : LocalDatePattern.Iso.Format(date.Day),
            Url ?? "-",
            OneLine(Title),
        ];

    public string Json() =>
        JsonLine.Write(json =>
        {
            json.WriteString("type", Date is null ? "page" : "post");
            json.WriteString("state", State);
            json.WriteString("date", Date is { } date ? MachineTime.Rfc3339(date.Moment) : null);
            json.WriteString("url", Url);
            json.WriteString("title", Title);
            json.WriteString("file", File);
        });

    /// <summary>A title may hold line breaks and codes that a terminal would obey.</summary>
    private static string OneLine(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
