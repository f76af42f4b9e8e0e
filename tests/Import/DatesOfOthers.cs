using Daymark.Import;

namespace Daymark.Tests.Import;

public sealed class DatesOfOthers
{
    [Theory]
    [InlineData("2021-09-20", "2021-09-20")]
    [InlineData("2021/9/2", "2021-09-02")]
    [InlineData("2016-3-21 12:00:00", "2016-03-21T12:00:00")]
    [InlineData("2026-06-03 17:45", "2026-06-03T17:45:00")]
    [InlineData("2016-09-27 14:00:00 -4", "2016-09-27T14:00:00-04:00")]
    [InlineData("2017-10-11 14:00:00 -0500", "2017-10-11T14:00:00-05:00")]
    [InlineData("2022-10-13T16:00:00.000Z", "2022-10-13T16:00:00Z")]
    [InlineData("2022-11-24T10:56:58", "2022-11-24T10:56:58")]
    [InlineData("2019-12-09T13：00：00-08：00", "2019-12-09T13:00:00-08:00")]
    [InlineData("2013-08-05 10:00:00 +0000 UTC", "2013-08-05T10:00:00+00:00")]
    [InlineData("March 4th 2022", "2022-03-04")]
    [InlineData("December 18, 2020", "2020-12-18")]
    [InlineData("Sept. 1, 2020", "2020-09-01")]
    [InlineData("18 December 2020", "2020-12-18")]
    [InlineData("22nd of", null)]
    // RFC 5322, section 3.3.
    [InlineData("Thu, 22 Feb 2024 09:20:27 -0800", "2024-02-22T09:20:27-08:00")]
    [InlineData("Thu, 22 Feb 2024 09:20:27 GMT", "2024-02-22T09:20:27Z")]
    [InlineData("1 Feb 2024 9:20 EST", "2024-02-01T09:20:00-05:00")]
    [InlineData("Wednesday, May 1, 2024 at 9:44:34 AM PDT", "2024-05-01T09:44:34-07:00")]
    [InlineData("May 1, 2024 12:05 am", "2024-05-01T00:05:00")]
    [InlineData("May 1, 2024 12:05 pm", "2024-05-01T12:05:00")]
    [InlineData("  2021-09-20\t ", "2021-09-20")]
    // What does not exist, or may mean two days, is no date.
    [InlineData("2015-04-00", null)]
    [InlineData("2021-02-29", null)]
    [InlineData("04/05/2021", null)]
    [InlineData("2021-09-20 24:00:00", null)]
    [InlineData("2021-09-20 10:00 +99:00", null)]
    [InlineData("{{ page.date }}", null)]
    [InlineData("Last Modified", null)]
    [InlineData("", null)]
    public void They_are_written_as_ISO_8601_with_the_offset_they_had(
        string written,
        string? iso
    ) => Assert.Equal(iso, HumanDates.Iso(written));
}
