using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>A post or page of another program, read but not yet understood.</summary>
/// <param name="Source">Its path in what is imported, for messages and links.</param>
/// <param name="Path">Where it shall lie below posts/ or pages/, ending in .md.</param>
/// <param name="Body">Everything after the front matter, line ends as LF.</param>
internal sealed record ForeignText(
    string Source,
    string Path,
    TextRole Role,
    YamlMap FrontMatter,
    string Body,
    Dialect Dialect
)
{
    /// <summary>A BCP 47 tag that its folder or file name gives; null where they give none.</summary>
    public string? Language { get; init; }

    /// <summary>True when it lies among drafts.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The date that its file name gives and Daymark would not find there; null for none.</summary>
    public string? Date { get; init; }

    /// <summary>Its name without an ending for the language; null when it has no such ending.</summary>
    public string? CleanName { get; init; }

    /// <summary>Put before its address, because it is not in the site's main language; empty for none.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The pattern of its address in the other program, as <see cref="PermalinkTokens"/> reads it; null when that is not known.</summary>
    public string? Permalink { get; init; }

    /// <summary>The same text for all translations of one message; null when it has none.</summary>
    public string? TranslationKey { get; init; }
}
