using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Dom;
using Daymark.Tests.Calendar;
using Daymark.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Tests.Outputs;

/// <summary>
/// What builds say at many moments, in a file that the browser test holds the refresh script to:
/// `tests/Browser/refresh-vectors.json`, written by UPDATE_GOLDEN=1.
/// </summary>
public sealed class RefreshVectors
{
    private static readonly string[] Languages =
    [
        "en",
        "ru",
        "pl",
        "ar",
        "fa",
        "hi",
        "cs",
        "lt",
        "ja",
        "de",
    ];

    /// <summary>Zones at both ends of the world, with odd offsets, without a day, with clocks that jump at midnight; each near a change.</summary>
    private static readonly (string Zone, string Built)[] Zones =
    [
        ("Pacific/Kiritimati", "2021-12-30"),
        ("Pacific/Pago_Pago", "2020-02-27"),
        ("Pacific/Apia", "2011-12-28"),
        ("America/St_Johns", "2021-11-05"),
        ("Asia/Beirut", "2021-03-25"),
        ("Africa/Cairo", "2023-04-26"),
        ("America/Sao_Paulo", "2018-11-02"),
        ("America/Havana", "2021-11-05"),
        ("Asia/Tehran", "2021-03-20"),
        ("Europe/London", "2021-03-26"),
        ("Australia/Lord_Howe", "2021-04-02"),
        ("Pacific/Chatham", "2021-09-24"),
        ("UTC", "2019-12-30"),
    ];

    /// <summary>Every zone in three languages, every language in several zones.</summary>
    private static IEnumerable<RefreshSite> Sites =>
        Enumerable
            .Range(0, Zones.Length * 3)
            .Select(number => new RefreshSite(
                Zones[number / 3].Zone,
                Languages[number % Languages.Length],
                Counters.Date(Zones[number / 3].Built),
                number
            ));

    [Fact]
    public void They_are_what_builds_say()
    {
        var sites = Sites.ToList();
        var lines = new string[sites.Count];
        Parallel.For(0, sites.Count, at => lines[at] = Line(sites[at]));
        Assert.True(sites.Sum(site => site.Moments.Count()) >= 500);

        ApprovedText.Verify(
            $"[\n{string.Join(",\n", lines)}\n]\n",
            Path.Combine(Repository.Root, "tests", "Browser", "refresh-vectors.json"),
            GoldenUpdate.Wanted
        );
    }

    private static string Line(RefreshSite site)
    {
        using var bytes = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                bytes,
                new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
        {
            json.WriteStartObject();
            json.WriteString("name", site.Name);
            json.WriteString("built", LocalDatePattern.Iso.Format(site.Built));
            json.WriteStartObject("files");
            json.WriteString("site.yml", site.Settings);
            json.WriteString("pages/live.md", site.Body);
            json.WriteEndObject();
            json.WriteStartArray("vectors");
            var before = new Dictionary<string, string>();
            foreach (var moment in site.Moments)
                before = Write(json, moment, Seen(site, moment), before);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>Only what differs from the moment before is written; null is what has left the page.</summary>
    private static Dictionary<string, string> Write(
        Utf8JsonWriter json,
        Instant moment,
        Dictionary<string, string> seen,
        Dictionary<string, string> before
    )
    {
        json.WriteStartObject();
        json.WriteNumber("at", moment.ToUnixTimeMilliseconds());
        foreach (var (key, text) in seen)
            if (before.GetValueOrDefault(key) != text)
                json.WriteString(key, text);
        foreach (var key in before.Keys.Except(seen.Keys))
            json.WriteNull(key);
        json.WriteEndObject();
        return seen;
    }

    /// <summary>What a build at a moment shows: the text of each counter with the value for machines, today's date, the clocks.</summary>
    private static Dictionary<string, string> Seen(RefreshSite site, Instant moment)
    {
        var built = TestSite.Build(
            $"-- site.yml --\n{site.Settings}-- pages/live.md --\n{site.Body}\n",
            now: moment
        );
        var page = built.Html(RefreshSite.Page);
        var seen = new Dictionary<string, string>
        {
            ["today"] =
                $"{page.QuerySelector(".today")!.TextContent.Trim()} #{page.QuerySelector(".today time")!.GetAttribute("datetime")}",
            ["clocks"] = string.Join(
                ' ',
                page.QuerySelectorAll(".clocks time").Select(time => time.TextContent)
            ),
        };
        foreach (var counter in page.QuerySelectorAll(".counter"))
        {
            var place = counter.Closest("header") is null ? "main" : "header";
            var key =
                $"{place} {counter.GetAttribute("data-counter")} {counter.GetAttribute("data-show")}";
            var value = counter.QuerySelector("data")?.GetAttribute("value");
            seen[key.TrimEnd()] = $"{counter.TextContent} #{value}".TrimEnd();
        }
        return seen;
    }
}
