using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Markdown;
using Daymark.Model;
using Daymark.Outputs;
using Daymark.Templates;
using Daymark.Yaml;

namespace Daymark.Build;

/// <summary>The whole generator: texts in, output files out. It reads no disk, prints nothing and asks no clock.</summary>
/// <param name="theme">The default theme's files, which the site's own replace one by one.</param>
/// <param name="memory">What the build before of this site has left; a single build has none.</param>
internal sealed class SiteBuilder(
    IReadOnlyList<SourceFile> theme,
    ProblemList problems,
    BuildMemory? memory = null
)
{
    /// <summary>The files of a site. Null, with all problems that could be found, when it has errors.</summary>
    public SitePlan? Plan(SourceTree tree, BuildRequest request)
    {
        memory?.FrontMatter.Begin();
        var standardWords = WordFiles.Read(theme, tree.Templates, problems);
        if (
            tree.Settings is null
            || SettingsReader.Read(tree.Settings, request.BaseUrl, standardWords, problems)
                is not { } config
        )
            return CheckFrontMatter(tree);
        if (BuildMoments.Of(request, config, problems) is not { } moment)
            return null;
        var settingsAreFine = !problems.HasErrors;
        var themeFiles = ThemeFiles.Merge(theme, tree.Templates, config.Search, config.Accent);
        var parsing = Task.Run(() =>
            memory?.Templates.Parse(themeFiles, problems) ?? TemplateSet.Parse(themeFiles, problems)
        );
        var index = new SiteIndexer(
            config,
            moment,
            request.Visibility,
            ReadFrontMatter,
            problems
        ).Index(tree);
        var data = DataFiles.Read(tree.Data, problems);
        var site = SiteAssembler.Assemble(
            config,
            moment,
            index,
            data,
            AssetPlan.Of(tree, index, themeFiles, problems),
            WordFiles.WithExtra(standardWords, config),
            problems
        ) with
        {
            RefreshCode = config.Refresh ? ThemeFiles.RefreshCode(themeFiles, problems) : null,
        };
        var templates = parsing.GetAwaiter().GetResult();
        if (!problems.HasErrors)
            return Plan(site, index, templates, () => SourceFingerprint.Of(tree, request, moment));
        if (settingsAreFine)
            CheckBodies(site);
        return null;
    }

    private SitePlan? Plan(
        Site site,
        SiteIndex index,
        TemplateSet templates,
        Func<UInt128> fingerprint
    )
    {
        var pages = new PageTemplates(templates, site, problems);
        var files = AddressBook.Settle(
            AllOutputs.List.SelectMany(output => output.Files(site, pages)),
            site.Assets
        );
        AddressBook.Check(files, index, problems);
        if (!problems.HasErrors)
            return new SitePlan(site, index, files, fingerprint);
        CheckBodies(site);
        return null;
    }

    /// <summary>Without settings nothing can be built, but what is wrong with posts and pages can still be said.</summary>
    private SitePlan? CheckFrontMatter(SourceTree tree)
    {
        ReadFrontMatter([.. tree.Posts, .. tree.Pages]);
        return null;
    }

    private List<PostSource> ReadFrontMatter(IReadOnlyList<SourceFile> files) =>
        memory is null
            ? FrontMatterReader.Read(files, problems)
            : AllCores.Map(files, (file, _) => memory.FrontMatter.Read(file, problems));

    /// <summary>Renders every body only for its problems, so that one run names them all.</summary>
    private static void CheckBodies(Site site) =>
        Parallel.ForEach(
            site.Posts.Select(post => post.Body).Concat(site.Pages.Select(page => page.Body)),
            body => body.Render()
        );
}
