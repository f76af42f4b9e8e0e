using Daymark.Build;
using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Model;
using Daymark.Yaml;
using NodaTime;

namespace Daymark.Cli;

/// <summary>Whether the address of a file that is not written yet is free.</summary>
internal static class NewAddress
{
    /// <summary>The address and who has it; null when it is free, and when the site cannot be built anyway.</summary>
    public static (string Address, string Owner)? Owner(string folder, SourceFile file)
    {
        var unsaid = new ProblemList();
        var tree = SourceFolder.Read(folder, unsaid);
        // Drafts and messages ahead have addresses too; no date is needed to know them.
        var request = new BuildRequest(Instant.FromUnixTimeSeconds(0), null, new(true, true), null);
        if (
            new SiteBuilder(DefaultTheme.Read(), unsaid).Plan(tree, request) is not { } plan
            || FrontMatterReader.Read(file, unsaid) is not { } source
        )
            return null;
        var config = plan.Site.Config;
        var addresses = new Addresses(config, unsaid);
        var address =
            IsPost(file) && PostDates.Of(source, config.Zone, unsaid) is { } date
                ? addresses.Of(source, "", date.Day, plan.Index.Languages.Of(source))
                : addresses.OfPage(source);
        if (address is null)
            return null;
        var owner = plan.Files.FirstOrDefault(other =>
            other.Path.OutputFile.Equals(address.OutputFile, StringComparison.OrdinalIgnoreCase)
        );
        return owner is null ? null : (address.ToString(), owner.Origin);
    }

    private static bool IsPost(SourceFile file) => SourceTree.KindOf(file.Path) == SourceKind.Post;
}
