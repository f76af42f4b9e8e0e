using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Yaml;

/// <summary>A post or page whose front matter was found and not read yet.</summary>
internal sealed record FrontMatterText(SourceFile File, SourceText Source, FrontMatterParts Parts)
{
    /// <summary>Null, with problems, when there is none to find.</summary>
    public static FrontMatterText? Of(SourceFile file, ProblemList problems) =>
        file.DecodeFrontMatter(problems) is { } source
        && FrontMatterSplitter.Split(source, problems) is { } parts
            ? new FrontMatterText(file, source, parts)
            : null;
}
