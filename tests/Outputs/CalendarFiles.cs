using System.Text;
using Daymark.Outputs;
using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

/// <summary>counters.ics, octet by octet and as another program reads it.</summary>
public sealed class CalendarFiles
{
    private const string Site = """
        -- site.yml --
        title: "Порт; мосты, ворота"
        language: ru
        base_url: https://host.example/office/
        time_zone: Europe/Moscow
        counters:
          - id: shut
            since: 2016-02-29
            ended: 2021-06-01
            milestones: [1000]
            text: { one: "{n} день, один; \\ и\nещё", few: "{n} дня прошло", many: "{n} дней прошло с тех пор, как закрыли мост через реку у восточных ворот", other: "{n} дня" }
          - { id: due, until: 2021-09-30, text: "осталось {n}", show: false }
        """;

    [Fact]
    public void The_calendar_is_as_approved() =>
        ApprovedText.Verify(Text(), "counters-ics.approved.txt");

    [Fact]
    public void Lines_end_with_CRLF_and_are_at_most_75_octets_of_whole_characters()
    {
        var bytes = TestSite.Build(Site)["counters.ics"] is { } text
            ? Encoding.UTF8.GetBytes(text)
            : [];
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var from = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] != '\n')
                continue;
            Assert.Equal((byte)'\r', bytes[at - 1]);
            Assert.InRange(at - 1 - from, 1, 75);
            Assert.DoesNotContain(
                "\r",
                strict.GetString(bytes, from, at - 1 - from),
                StringComparison.Ordinal
            );
            from = at + 1;
        }
        Assert.Equal(bytes.Length, from);
        Assert.Contains("\r\n ", Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\\b;c,d\ne", "SUMMARY:a\\\\b\\;c\\,d\\ne\r\n")]
    [InlineData("\\n", "SUMMARY:\\\\n\r\n")]
    [InlineData("a\r\nb\u0001", "SUMMARY:a\\nb\r\n")]
    [InlineData("\"x\": y", "SUMMARY:\"x\": y\r\n")]
    public void A_text_is_escaped_once_and_in_the_right_order(string value, string line)
    {
        var text = new CalendarText();
        text.TextLine("SUMMARY", value);

        Assert.Equal(line, Encoding.UTF8.GetString(text.ToBytes()));
    }

    [Fact]
    public void A_fold_never_falls_within_a_character()
    {
        for (var before = 0; before < 80; before++)
        {
            var value = new string('x', before) + string.Concat(Enumerable.Repeat("я🌉", 40));
            var text = new CalendarText();
            text.Line("N", value);
            var lines = Encoding.UTF8.GetString(text.ToBytes()).Split("\r\n")[..^1];

            Assert.DoesNotContain(lines, line => line.Contains('\ufffd', StringComparison.Ordinal));
            Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
            Assert.Equal(
                "N:" + value,
                lines[0] + string.Concat(lines.Skip(1).Select(line => line[1..]))
            );
        }
    }

    [Fact]
    public void Another_program_reads_the_same_days_and_words()
    {
        var calendar = Ical.Net.Calendar.Load(TestSite.Build(Site)["counters.ics"])!;

        Assert.Equal("2.0", calendar.Version);
        Assert.Equal("Порт; мосты, ворота", calendar.Properties["NAME"]!.Value);
        Assert.Equal(
            [
                "2017-03-01 1 год · 366 дней прошло с тех пор, как закрыли мост через реку у восточных ворот",
                "2018-03-01 2 года · 731 день, один; \\ и\nещё",
                "2018-11-25 1\u00a0000 дней прошло с тех пор, как закрыли мост через реку у восточных ворот",
                "2019-03-01 3 года · 1\u00a0096 дней прошло с тех пор, как закрыли мост через реку у восточных ворот",
                "2020-02-29 4 года · 1\u00a0461 день, один; \\ и\nещё",
                "2021-03-01 5 лет · 1\u00a0827 дней прошло с тех пор, как закрыли мост через реку у восточных ворот",
                "2021-09-30 осталось 0",
            ],
            calendar.Events.Select(day => $"{day.Start!.Value:yyyy-MM-dd} {day.Summary}")
        );
        Assert.All(
            calendar.Events,
            day =>
            {
                Assert.True(day.IsAllDay);
                Assert.Equal(day.Start!.Value.AddDays(1), day.End!.Value);
                Assert.Equal("TRANSPARENT", day.Transparency);
                Assert.EndsWith("@host.example/office", day.Uid!, StringComparison.Ordinal);
            }
        );
        Assert.Distinct(calendar.Events.Select(day => day.Uid));
    }

    [Fact]
    public void It_is_the_same_from_night_to_night() =>
        Assert.Equal(Text(), TestSite.Build(Site, "2027-11-30")["counters.ics"]);

    private static string Text() => TestSite.Build(Site)["counters.ics"];
}
