using System.Text;
using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary><c>/robots.txt</c> (RFC 9309): everything may be read, and here is the sitemap.</summary>
internal sealed class Robots : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages)
    {
        yield return new OutputFile(
            SitePath.Of("robots.txt"),
            "the rules for robots",
            RenderedContent.Of(() => Encoding.UTF8.GetBytes(Text(site.Config.BaseUrl)))
        )
        {
            GivesWay = true,
        };
    }

    /// <summary>The line about the sitemap takes whole addresses only.</summary>
    private static string Text(BaseUrl baseUrl) =>
        "User-agent: *\nDisallow:\n"
        + (baseUrl.IsKnown ? $"\nSitemap: {baseUrl.Absolute(Sitemap.Place)}\n" : "");
}
