using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>Reads many texts at once and gives each a place of its own.</summary>
internal static class TextFiles
{
    /// <summary>Turns files into texts, in the order of their paths; those that cannot be read are reported.</summary>
    /// <param name="make">Null for a file that is no text after all; it may set any path, which is made safe and unique here.</param>
    public static IReadOnlyList<ForeignText> Read(
        IEnumerable<AssetFile> files,
        Func<AssetFile, YamlMap, string, ForeignText?> make,
        ProblemList problems
    )
    {
        var texts = AllCores.Map(
            [.. files],
            (file, _) =>
                TextReader.Read(file, problems) is { } source
                && FrontMatterCutter.Cut(source, problems) is var (frontMatter, body)
                    ? make(file, frontMatter, body)
                    : null
        );
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. texts.Select(text =>
                text with
                {
                    Path = TargetNames.Free(TargetNames.Markdown(text.Path), taken),
                }
            ),
        ];
    }
}
