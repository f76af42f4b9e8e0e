using System.IO.Compression;
using System.Text;
using Daymark.Cli;
using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

/// <summary>How large `/refresh.js` is on the way to a reader: at most 2 KB, in each section of a site.</summary>
public sealed class RefreshSize
{
    private const int Budget = 2048;

    /// <summary>One language, five counters of as many kinds, with sentences as long as real ones.</summary>
    private const string FiveCounters = """
        -- site.yml --
        language: en-GB
        time_zone: America/Argentina/Buenos_Aires
        date_format: full
        counters:
          - id: without-accident
            since: 2015-10-05
            resets: [2016-01-09, 2018-11-30, 2021-03-04, 2021-08-14]
            text:
              one: "{n} day without an accident at the quays (longest run: {longest})"
              other: "{n} days without an accident at the quays (longest run: {longest})"
          - { id: tide-record, since: 2018-05-01, first_day: 1, unit: weeks, text: "Week {n} of the unbroken tide record at Lantern Quay" }
          - id: breakwater
            until: 2031-06-02
            text:
              one: "{n} day until the north breakwater is due to be finished"
              other: "{n} days until the north breakwater is due to be finished"
            reached_text: The north breakwater was due to be finished on 2 June 2031
          - { id: trust, since: 1926-05-10, unit: calendar, text: "{n} since the harbour was placed in trust" }
          - id: ferry
            since: 2020-01-31
            unit: months
            ended: 2025-10-01
            text:
              one: "{n} month without a ferry to the outer islands"
              other: "{n} months without a ferry to the outer islands"
            ended_text: The outer islands were without a ferry for {n} months
        """;

    [Fact]
    public void It_is_small() =>
        AssertSmall(Encoding.UTF8.GetBytes(TestSite.Build(FiveCounters)["refresh.js"]));

    [Fact]
    public async Task It_is_small_in_each_section_of_the_sample_site()
    {
        using var output = new TemporaryFolder();
        var run = await CommandRun.In(
            Repository.Root,
            ["build", "--quiet", "--output", output.At("out")]
        );
        var scripts = Directory.GetFiles(
            output.At("out"),
            "refresh.js",
            SearchOption.AllDirectories
        );

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Equal(2, scripts.Length);
        Assert.All(scripts, script => AssertSmall(File.ReadAllBytes(script)));
    }

    private static void AssertSmall(byte[] script)
    {
        var sizes = (Gzip: Compressed(script, Gzip), Brotli: Compressed(script, Brotli));

        Assert.True(sizes is { Gzip: <= Budget, Brotli: <= Budget }, $"{sizes}");
    }

    private static GZipStream Gzip(Stream to) => new(to, CompressionLevel.SmallestSize);

    private static BrotliStream Brotli(Stream to) => new(to, CompressionLevel.SmallestSize);

    private static long Compressed(byte[] bytes, Func<Stream, Stream> compressor)
    {
        using var target = new MemoryStream();
        using (var stream = compressor(target))
            stream.Write(bytes);
        return target.ToArray().LongLength;
    }
}
