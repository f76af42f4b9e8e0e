using System.Text;
using Daymark.Calendar;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Tests.Outputs;

/// <summary>A site whose counters have every unit, end and reset, and the moments at which a browser must show it as a build would.</summary>
/// <param name="Built">The day it is built for; the moments lie after it.</param>
internal sealed record RefreshSite(string Zone, string Language, LocalDate Built, int Number)
{
    /// <summary>The page that is looked at: header in the site's language, body in another one.</summary>
    public const string Page = "live/index.html";

    /// <summary>Days after <see cref="Built"/>, and milliseconds after their midnight.</summary>
    private static readonly IReadOnlyList<(int Days, int Milliseconds)> Offsets =
    [
        (1, -1),
        (1, 0),
        (2, -1),
        (2, 1),
        (3, 0),
        (5, 43_200_000),
        (11, -1),
        (21, 0),
        (22, 60_000),
        (23, -1),
        (101, 0),
        (366, 86_399_999),
        (1001, 3_600_000),
    ];

    private static readonly IReadOnlyList<string> DateFormats =
    [
        "full",
        "long",
        "medium",
        "short",
        "ccc dd.MM.yy",
    ];

    public string Name => $"{Zone} in {Language}";

    /// <summary>In order. A day that the zone lacks gives the moment at which its clocks jump.</summary>
    public IEnumerable<Instant> Moments
    {
        get
        {
            var zone = TimeZones.Find(Zone)!;
            return Offsets.Select(offset =>
                zone.AtLeniently(Built.PlusDays(offset.Days).AtMidnight())
                    .ToInstant()
                    .Plus(Duration.FromMilliseconds(offset.Milliseconds))
            );
        }
    }

    public string Settings
    {
        get
        {
            var yaml = new StringBuilder(
                $"""
                title: Vectors
                base_url: https://host.example/
                language: {Language}
                time_zone: {Zone}
                date_format: {DateFormats[Number % DateFormats.Count]}
                clocks:
                  - label: A
                    time_zone: Asia/Kathmandu
                  - label: B
                    time_zone: America/New_York
                counters:

                """
            );
            Add(yaml, "zero", $"since: {Day(0)}");
            Add(yaml, "one", $"since: {Day(-20)}", "first_day: 1");
            Add(yaml, "thousand", $"since: {Day(-995)}");
            Add(yaml, "ten-thousand", $"since: {Day(-12340)}");
            Add(yaml, "weeks", $"since: {Day(-13)}", "unit: weeks");
            Add(yaml, "months", $"since: {Built.Year - 1}-01-31", "unit: months");
            Add(yaml, "years", "since: 1996-02-29", "unit: years");
            Add(yaml, "antique", "since: 0044-03-15", "unit: years");
            Add(yaml, "span", $"since: {Built.Year - 3}-08-31", "unit: calendar");
            Add(yaml, "short-span", $"since: {Day(0)}", "unit: calendar");
            Add(yaml, "left", $"until: {Day(22)}", $"reached_text: {Texts("reached")}");
            Add(yaml, "gone", $"until: {Day(5)}");
            Add(
                yaml,
                "span-left",
                $"until: {Day(101)}",
                "unit: calendar",
                "reached_text: \"reached\""
            );
            Add(
                yaml,
                "stopped",
                $"since: {Day(-3)}",
                $"ended: {Day(2)}",
                $"ended_text: {Texts("ended")}"
            );
            Add(yaml, "plainly-stopped", $"since: {Day(-3)}", $"ended: {Day(11)}", "unit: weeks");
            Add(yaml, "record", $"since: {Day(-30)}", $"resets: [{Day(-10)}, {Day(2)}, {Day(11)}]");
            return yaml.ToString();
        }
    }

    public string Body =>
        $$"""
            ---
            title: Live
            language: {{(Language == "ru" ? "en" : "ru")}}
            ---
            :counter[zero], :counter[zero]{number}, :counter[span]{number}, :counter[gone]{number}.
            """;

    private void Add(StringBuilder yaml, string id, params string[] keys)
    {
        yaml.Append($"  - id: {id}\n    text: {Texts(id == "record" ? "{longest}," : "")}\n");
        foreach (var key in keys)
            yaml.Append($"    {key}\n");
    }

    /// <summary>Each form's text is its own name, so that a wrong form shows.</summary>
    private string Texts(string word)
    {
        // The body's language finds its forms here too.
        var forms = PluralRules
            .FormsOf(Language)
            .Concat(PluralRules.FormsOf("ru"))
            .Concat(PluralRules.FormsOf("en"))
            .Select(example => example.Form.ToString().ToLowerInvariant())
            .Append("other")
            .Distinct();
        return $"{{ {string.Join(", ", forms.Select(form => $"{form}: \"{word} <{{n}}> {form}\""))} }}";
    }

    private string Day(int after) => LocalDatePattern.Iso.Format(Built.PlusDays(after));
}
