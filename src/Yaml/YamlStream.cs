using System.Buffers;
using System.Text;
using Daymark.Diagnostics;
using YamlDotNet.Core;

namespace Daymark.Yaml;

/// <summary>
/// Reads the front matter of several files as the documents of one stream (YAML 1.2, section 9.2): to begin reading takes
/// longer than to read three lines.
/// </summary>
internal static class YamlStream
{
    /// <summary>Ends each text: a plain scalar makes YamlDotNet forget that there were brackets or quotes before.</summary>
    public const string Separator = ".";

    private static readonly SearchValues<string> Unusual = SearchValues.Create(
        ["\n...", "\n---", "\u0085", "\u2028", "\u2029"],
        StringComparison.Ordinal
    );

    /// <summary>The root values; null for a single text, and unless each is one document without fault. Then each has to be read by itself.</summary>
    public static IReadOnlyList<YamlNode>? Read(IReadOnlyList<FrontMatterText> texts)
    {
        if (texts.Count < 2 || !texts.All(IsOrdinary))
            return null;
        var stream = new StringBuilder();
        foreach (var text in texts)
            stream.Append($"---\n{text.Parts.Yaml}--- {Separator}\n");
        if (stream.Length > YamlLimits.Length)
            return null;
        var problems = new ProblemList();
        try
        {
            var reader = YamlReader.OfStream(stream.ToString(), texts[0].Source, problems);
            var roots = texts.Select(reader.ReadNext).ToList();
            reader.End();
            return problems.HasFailed(strict: true) ? null : roots;
        }
        catch (Exception e) when (IsFault(e))
        {
            return null;
        }
    }

    /// <summary>
    /// Not so are marks of documents, line ends of which some readers know nothing, and a question mark or colon without a key,
    /// which are read in another way where a stream begins.
    /// </summary>
    private static bool IsOrdinary(FrontMatterText text)
    {
        var yaml = text.Parts.Yaml.AsSpan();
        return !yaml.ContainsAny(Unusual)
            && yaml is not (['.', '.', '.', ..] or ['-', '-', '-', ..])
            && yaml.TrimStart() is not ['?' or ':', ..];
    }

    /// <summary>What <see cref="YamlReader.Read"/> makes problems of.</summary>
    private static bool IsFault(Exception e) =>
        e is YamlException or YamlLimitException or InvalidOperationException or ArgumentException;
}
