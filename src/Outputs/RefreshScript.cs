using System.Text;
using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>The script that turns open and late pages over. It holds definitions, not today's numbers: no night changes it.</summary>
internal sealed class RefreshScript : IOutput
{
    private static readonly SitePath Place = SitePath.Of("refresh.js");

    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages)
    {
        if (site.RefreshCode is { } code)
            yield return new OutputFile(
                Place,
                "the refresh script",
                RenderedContent.Of(() => Bytes(site, code))
            );
    }

    /// <summary>The block keeps its names from other scripts.</summary>
    private static byte[] Bytes(Site site, string code) =>
        Encoding.UTF8.GetBytes($"{{\nconst site = {RefreshData.Json(site)};\n{Slim(code)}}}\n");

    /// <summary>
    /// Without indentation and lines that are comments. A code in which these may be part of a text is left as it is.
    /// </summary>
    private static string Slim(string code) =>
        code.Contains('`', StringComparison.Ordinal)
        || code.Contains("\\\n", StringComparison.Ordinal)
            ? $"{code}\n"
            : string.Concat(
                code.Split('\n')
                    .Select(line => line.Trim())
                    .Where(line =>
                        line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)
                    )
                    .Select(line => $"{line}\n")
            );
}
