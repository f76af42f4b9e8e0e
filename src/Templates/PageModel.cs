using Daymark.Model;

namespace Daymark.Templates;

/// <summary>What one page shows.</summary>
/// <param name="Template">The template that makes its inside, such as <c>post</c>.</param>
/// <param name="Title">What the browser's tab and the heading say.</param>
internal sealed record PageModel(string Template, SitePath Path, string Title)
{
    public string? Description { get; init; }

    /// <summary>The message of a message's page.</summary>
    public Post? Post { get; init; }

    /// <summary>The page of an undated page.</summary>
    public Page? Page { get; init; }

    /// <summary>The messages of a list.</summary>
    public IReadOnlyList<Post>? Posts { get; init; }

    /// <summary>Where this page of a long list stands.</summary>
    public PagedList? Pager { get; init; }

    public TermPosts? Tag { get; init; }

    public TermPosts? Author { get; init; }

    /// <summary>The year or month of an archive page.</summary>
    public ArchivePeriod? Period { get; init; }

    /// <summary>The message that leads the home page.</summary>
    public Post? Lead { get; init; }

    /// <summary>The language that a list or home page is of; null for the site's own, and for messages and pages.</summary>
    public LanguageSection? Section { get; init; }

    /// <summary>The language of the message or page it is made of, or of the list; null for that of the site.</summary>
    public string? Language => Post?.Entry.Language ?? Page?.Entry.Language ?? Section?.Language;

    /// <summary>The Markdown file behind it, if one is.</summary>
    public PostSource? Source => Post?.Entry.Source ?? Page?.Entry.Source;

    /// <summary>False for the page that is sent for any missing address.</summary>
    public bool HasAddress { get; init; } = true;
}
