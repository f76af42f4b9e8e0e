using System.Text.Json;
using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

/// <summary>counters.json and daymark.json, as other programs read them.</summary>
public sealed class CountersForMachines
{
    private const string Site = """
        -- site.yml --
        title: T
        language: ru
        time_zone: Europe/Moscow
        counters:
          - id: shut
            since: 2018-03-04
            show: false
            milestones: { every: 100 }
            text: { one: "{n} день «без» моста 🌉", few: "{n} дня", many: "{n} дней «без» моста 🌉", other: "{n} дня" }
          - { id: span, since: 2018-03-04, unit: calendar, text: "{n}" }
          - { id: ahead, since: 2021-10-01, text: "{n} ахед" }
          - { id: past, until: 2021-09-19, text: "{n}" }
          - { id: due, until: 2021-09-30, text: "{n} <due>" }
        """;

    [Fact]
    public void Every_counter_is_there_with_its_value_and_next_milestone() =>
        ApprovedText.Verify(
            TestSite.Build(Site, "2021-09-20T09:00")["counters.json"],
            "counters-json.approved.txt"
        );

    [Fact]
    public void The_proof_of_freshness_names_the_day_and_the_next_change() =>
        ApprovedText.Verify(
            TestSite.Build(Site, "2021-09-20T09:00")["daymark.json"],
            "daymark-json.approved.txt"
        );

    [Theory]
    [InlineData("counters.json")]
    [InlineData("daymark.json")]
    public void They_are_JSON_in_readable_letters_with_Unix_line_ends(string file)
    {
        var text = TestSite.Build(Site, "2021-09-20T09:00")[file];

        using var json = JsonDocument.Parse(text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u04", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_counters_has_both_files_but_no_calendar()
    {
        var site = TestSite.Build("-- site.yml --\ntitle: T\n");

        Assert.Contains("\"counters\": []", site["counters.json"], StringComparison.Ordinal);
        Assert.Contains("\"counters\": {}", site["daymark.json"], StringComparison.Ordinal);
        Assert.DoesNotContain("counters.ics", site.Files.Keys);
    }

    [Fact]
    public void The_proof_of_freshness_is_the_same_at_any_time_of_a_day() =>
        Assert.Equal(
            TestSite.Build(Site, "2021-09-20T00:00")["daymark.json"],
            TestSite.Build(Site, "2021-09-20")["daymark.json"]
        );
}
