using Daymark.Calendar;
using Daymark.Model;
using Daymark.Templates;
using NodaTime.Text;

namespace Daymark.Outputs;

/// <summary>
/// <c>/daymark.json</c>: which day the site was built for, and until when that holds. It says the same however often a day is
/// built, so that two of them differ exactly when one is out of date.
/// </summary>
internal sealed class Freshness : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages)
    {
        yield return new OutputFile(
            SitePath.Of("daymark.json"),
            "the proof of freshness",
            RenderedContent.Of(() => Bytes(site))
        );
    }

    public static byte[] Bytes(Site site) =>
        JsonBytes.Of(json =>
        {
            json.WriteString("date", LocalDatePattern.Iso.Format(site.Moment.Today));
            json.WriteString("time_zone", site.Moment.Zone.Id);
            json.WriteString("next_change", Moment(site.NextChange));
            json.WriteString("version", Model.Version.Text);
            json.WriteStartObject("counters");
            foreach (var reading in site.Counters)
                CountersJson.WriteValue(json, reading.Counter.Id, reading);
            json.WriteEndObject();
        });

    /// <summary>RFC 3339 with the offset of the site's zone; null for never.</summary>
    public static string? Moment(Change? change) =>
        change is null ? null : MachineTime.Rfc3339(change.Moment);
}
