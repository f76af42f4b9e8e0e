using Daymark.Build;
using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>
/// Reads each text back as a build will, and finds it an address that nobody else has. What a build could not read is
/// refused here.
/// </summary>
internal sealed class Settling(SiteConfig config, ProblemList problems)
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the addresses of what is in the site already.</summary>
    public void Take(IEnumerable<SourceFile> files)
    {
        foreach (var file in files)
            if (Address(file, new ProblemList()) is { } address)
                taken.Add(address.OutputFile);
    }

    /// <summary>The text with an address of its own; null, with a problem, when it cannot be built.</summary>
    public ImportedText? Settle(ImportedText text)
    {
        Problem? first = null;
        foreach (var candidate in Candidates(text))
        {
            var own = new ProblemList();
            if (Address(candidate.File(), own) is not { } address)
            {
                problems.Add(Refused(text, own.Sorted().First(problem => problem.IsError)));
                return null;
            }
            if (taken.Add(address.OutputFile))
                return candidate;
            first ??= AddressProblems.Bad(
                new SourceLocation(text.Path),
                address.ToString(),
                "is another text's already"
            );
        }
        problems.Add(Refused(text, first!));
        return null;
    }

    /// <summary>Drops former addresses that some page has now, or that another text had too.</summary>
    public ImportedText WithoutTakenAliases(ImportedText text)
    {
        var entry = text.Mapped.FrontMatter.FirstOrDefault(entry =>
            entry.Key == PostKeys.Aliases.Name
        );
        if (entry.Value is null || Texts.Many(entry.Value) is not { } aliases)
            return text;
        var free = aliases
            .Where(alias =>
                SitePath.TryParse(alias, out var path, out _) && taken.Add(path.OutputFile)
            )
            .ToList();
        if (free.Count == aliases.Count)
            return text;
        return text with
        {
            Mapped = text.Mapped.With(
                PostKeys.Aliases,
                free.Count == 0 ? null : Texts.List(free)
            ) with
            {
                Changes =
                [
                    .. text.Mapped.Changes,
                    .. aliases
                        .Except(free)
                        .Select(alias =>
                            $"the former address `{alias}` is a page's now or another text's too, so it is not kept"
                        ),
                ],
            },
        };
    }

    public static Problem Refused(ImportedText text, Problem why) =>
        ImportProblems.Refused(
            new SourceLocation(text.Mapped.From.Source),
            why.Message.Replace("this message has", "it has", StringComparison.Ordinal),
            why.Hint
        );

    /// <summary>The text as it is, else with an address by its folders and month, else by its whole path.</summary>
    private IEnumerable<ImportedText> Candidates(ImportedText text)
    {
        var mapped = text.Mapped;
        var plain = text with { Mapped = mapped.With(PostKeys.Permalink, null) };
        var isPlain =
            mapped.Value(PostKeys.Permalink) is not null
            && Address(text.File(), new ProblemList()) is { } asked
            && Address(plain.File(), new ProblemList()) == asked;
        yield return isPlain ? plain : text;
        var folders = mapped.Path.Split('/')[1..^1];
        var name = PostDates.NameOf(mapped.Path);
        if (PostSource.IsBundle(mapped.Path))
            folders = folders[..^1];
        var above = string.Concat(folders.Select(folder => "/" + Slug.From(folder, config.Slugs)));
        if (mapped.IsPost && folders.Length > 0)
            yield return At(
                text,
                PermalinkTokens.Expand($"{above}/:year/:month/:slugged/", mapped)
            );
        yield return At(text, $"{above}/{Slug.From(name, config.Slugs)}/");
    }

    private static ImportedText At(ImportedText text, string? address) =>
        address is null
            ? text
            : text with
            {
                Mapped = text.Mapped.With(PostKeys.Permalink, Texts.Of(address)),
            };

    private SitePath? Address(SourceFile file, ProblemList own)
    {
        if (FrontMatterReader.Read(file, own) is not { } source)
            return null;
        var addresses = new Addresses(config, own);
        if (SourceTree.KindOf(file.Path) == SourceKind.Page)
            return addresses.OfPage(source);
        return PostDates.Of(source, config.Zone, own) is { } date
            ? addresses.Of(
                source,
                Titles.Of(source, own).Text,
                date.Day,
                source.FrontMatter.Language ?? config.Language
            )
            : null;
    }
}
