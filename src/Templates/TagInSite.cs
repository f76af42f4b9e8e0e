using Daymark.Model;

namespace Daymark.Templates;

/// <summary>A tag as templates see it.</summary>
internal sealed record TagInSite(TagPosts Entry, SiteViews Views);
