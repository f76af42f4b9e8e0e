using System.Text;
using Daymark.Calendar;
using Daymark.Import;
using Daymark.Model;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Cli;

/// <summary>What <c>daymark new</c> is asked for, and the file that comes of it.</summary>
/// <param name="Moment">Null for a page, which has no date.</param>
/// <param name="HasTime">Whether the time of day is written too.</param>
/// <param name="Language">Null when it is that of the site.</param>
internal sealed record NewText(
    string Title,
    ZonedDateTime? Moment,
    bool HasTime,
    bool Draft,
    bool Bundle,
    string? Language
)
{
    private static readonly LocalDateTimePattern Minute =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <summary>Its place in the site folder: <c>posts/2021-09-20-slug.md</c>, <c>pages/slug.md</c>.</summary>
    public string Path(SlugStyle slugs)
    {
        var slug = Slug.From(Title, slugs);
        if (Moment is not { } moment)
            // An index.md is the page of its folder: in pages/ that would be the home page.
            return $"pages/{(slug == "index" ? "index-1" : slug)}.md";
        var name = $"posts/{LocalDatePattern.Iso.Format(moment.Date)}-{slug}";
        return Bundle ? $"{name}/index.md" : $"{name}.md";
    }

    /// <summary>Front matter, and an empty body.</summary>
    public byte[] Bytes()
    {
        var text = new StringBuilder("---\n");
        // A date that is not quoted is a text all the same: titles come out as typed.
        text.Append("title: ").Append(NodeText.Scalar(Title, wasPlain: false)).Append('\n');
        if (Moment is { } moment)
            text.Append("date: ")
                .Append(
                    HasTime
                        ? Minute.Format(moment.LocalDateTime)
                        : LocalDatePattern.Iso.Format(moment.Date)
                )
                .Append('\n');
        if (Language is not null)
            text.Append("language: ").Append(NodeText.Scalar(Language, false)).Append('\n');
        if (Draft)
            text.Append("draft: true\n");
        text.Append("---\n\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
