using Daymark.Build;
using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>The whole of an import as a function: what another program made and what is in the site, to what is to be written.</summary>
/// <param name="there">The site as it is; without settings when it is new.</param>
/// <param name="theme">The default templates, with which a build is tried.</param>
internal sealed class Importer(
    SourceTree there,
    IReadOnlyList<SourceFile> theme,
    ProblemList problems
)
{
    /// <summary>What can be built; problems say what cannot, and what was changed. Null when the site itself cannot be read.</summary>
    /// <param name="name">The title of a new site whose title is not known.</param>
    public ImportedSite? Import(ForeignSite foreign, string name)
    {
        var settings = there.Settings ?? SiteYaml.From(foreign.Facts, name);
        var words = WordFiles.Read(theme, there.Templates, problems);
        if (
            SettingsReader.Read(settings, null, words, problems) is not { } config
            || problems.HasErrors
        )
            return null;
        var mapped = DraftDates.Put([.. foreign.Texts.Select(KeyMapping.Map)]);
        var copies = CopyPlaces.Of(foreign.Copies, mapped);
        var targets = new TargetTable(mapped, copies);
        var texts = AllCores.Map(mapped, (text, _) => Addressed(text, config, targets));
        var settling = new Settling(config, problems);
        var paths = texts.Select(text => text.Path).ToHashSet(StringComparer.Ordinal);
        settling.Take(there.Posts.Concat(there.Pages).Where(file => !paths.Contains(file.Path)));
        var settled = texts.Select(settling.Settle).OfType<ImportedText>().ToList();
        var site = new SiteCheck(there with { Settings = settings }, theme, problems).Keep(
            new ImportedSite(
                there.Settings is null ? settings : null,
                [.. settled.Select(settling.WithoutTakenAliases)],
                copies
            )
        );
        foreach (var text in site.Texts)
            ImportNotes.Add(text, problems);
        return site;
    }

    private ImportedText? Addressed(MappedText text, SiteConfig config, TargetTable targets)
    {
        var addressed = WrittenAddress.Of(text, config, out var refused);
        if (refused is null)
            return new ImportedText(addressed, BodyCarrier.Carry(addressed, targets));
        problems.Add(
            ImportProblems.Refused(
                new SourceLocation(text.From.Source),
                refused,
                "Mend its address there and import again."
            )
        );
        return null;
    }
}
