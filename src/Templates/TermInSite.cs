using Daymark.Model;

namespace Daymark.Templates;

/// <summary>A tag or author as templates see it.</summary>
internal sealed record TermInSite(TermPosts Entry, SiteViews Views);
