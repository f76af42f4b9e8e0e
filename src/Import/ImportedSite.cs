using Daymark.Model;

namespace Daymark.Import;

/// <summary>Everything that an import writes.</summary>
/// <param name="Settings">A new site.yml; null when there is one.</param>
internal sealed record ImportedSite(
    SourceFile? Settings,
    IReadOnlyList<ImportedText> Texts,
    IReadOnlyList<ForeignCopy> Copies
);
