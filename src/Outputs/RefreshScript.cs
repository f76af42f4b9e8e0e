using System.Text;
using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>The scripts that turn open and late pages over, one for the pages of each section. They hold definitions, not today's numbers: no night changes them.</summary>
internal sealed class RefreshScript : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages)
    {
        if (site.RefreshCode is { } code)
            foreach (var section in site.Sections)
                yield return new OutputFile(
                    SitePath.Of($"{section.Home.Value}refresh.js"),
                    $"the refresh script{section.InWords}",
                    RenderedContent.Of(() => Bytes(site, section, code))
                );
    }

    /// <summary>The block keeps its names from other scripts.</summary>
    private static byte[] Bytes(Site site, LanguageSection section, string code) =>
        Encoding.UTF8.GetBytes(
            $"{{\nconst site = {RefreshData.Json(site, section)};\n{Slim(code)}}}\n"
        );

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
