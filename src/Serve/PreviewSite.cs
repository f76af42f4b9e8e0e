using System.Collections.Frozen;
using Daymark.Build;
using Daymark.Model;
using NodaTime;

namespace Daymark.Serve;

/// <summary>A planned site as a preview shows it: its files by name, and which messages the published site does not have.</summary>
internal sealed class PreviewSite
{
    private readonly FrozenDictionary<string, OutputFile> files;

    public PreviewSite(SitePlan plan)
    {
        files = plan.Files.ToFrozenDictionary(file => file.Path.OutputFile, StringComparer.Ordinal);
        Unpublished = plan
            .Index.Posts.Select(post => UnpublishedPost.Of(post, plan.Site.Moment))
            .Concat(plan.Index.Pages.Select(UnpublishedPost.Of))
            .OfType<UnpublishedPost>()
            .ToFrozenDictionary(post => post.Path.OutputFile, StringComparer.Ordinal);
        NextTurn = Turns(plan).Min();
    }

    /// <summary>Drafts and messages of the future, by their files.</summary>
    public FrozenDictionary<string, UnpublishedPost> Unpublished { get; }

    /// <summary>When the site is next another one without any change of its files; null when never again.</summary>
    public Instant? NextTurn { get; }

    /// <param name="name">As an output folder would have it, such as <c>about/index.html</c>.</param>
    public OutputFile? Find(string name) => files.GetValueOrDefault(name);

    private static IEnumerable<Instant?> Turns(SitePlan plan) =>
        plan
            .Index.Posts.Where(post => post.Date.Instant > plan.Site.Moment.Instant)
            .Select(post => (Instant?)post.Date.Instant)
            .Append(plan.Site.NextChange?.Moment.ToInstant());
}
