using Daymark.Diagnostics;
using Daymark.Model;
using NodaTime;

namespace Daymark.Build;

/// <summary>Gives posts and pages their addresses.</summary>
internal sealed class Addresses(SiteConfig config, ProblemList problems)
{
    /// <summary>The address of a message; null, with a problem, when it cannot be written.</summary>
    public SitePath? Of(PostSource post, string title, LocalDate day, string language)
    {
        if (post.FrontMatter.Permalink is { } permalink)
            return Written(post, permalink);
        if (Slugged(post, title) is not { } slug)
            return null;
        var text = config.Permalink.Expand(day, slug, language);
        return Parse(text, new SourceLocation(post.Path, 1));
    }

    /// <summary>The address of a page: that of its file; null, with a problem, when it cannot be written.</summary>
    public SitePath? OfPage(PostSource page)
    {
        if (page.FrontMatter.Permalink is { } permalink)
            return Written(page, permalink);
        var parts = page.Path.Split('/')[1..];
        parts[^1] = page.FrontMatter.Slug?.Value ?? page.File.Name;
        if (parts[^1] == "index")
            parts = parts[..^1];
        return Parse(
            string.Concat(parts.Select(part => Slug.From(part, config.Slugs) + "/")),
            new SourceLocation(page.Path, 1)
        );
    }

    private SitePath? Written(PostSource post, Located<string> permalink)
    {
        var path = Parse(permalink.Value, post.At(permalink.Place));
        var isFile =
            path is null
            || path.Value.Length == 0
            || path.Value.EndsWith('/')
            || path.Value[(path.Value.LastIndexOf('/') + 1)..]
                .Contains('.', StringComparison.Ordinal);
        return isFile ? path : SitePath.Of(path!.Value + "/");
    }

    private string? Slugged(PostSource post, string title)
    {
        if (post.FrontMatter.Slug is { } written && !string.IsNullOrWhiteSpace(written.Value))
        {
            if (
                written.Value.AsSpan().IndexOfAny('/', '\\') < 0
                && written.Value.Trim() is not ("." or "..")
            )
                return Slug.From(Uri.UnescapeDataString(written.Value), config.Slugs);
            problems.Add(PostProblems.BadSlug(post.At(written.Place), written.Value));
            return null;
        }
        var name = PostDates.WithoutDate(PostDates.NameOf(post.Path));
        return Slug.From(name.Length > 0 ? name : title, config.Slugs);
    }

    private SitePath? Parse(string text, SourceLocation at)
    {
        var fine = SitePath.TryParse(text, out var path, out var error);
        if (fine && path.Value.Split('/').Any(part => part.StartsWith('.')))
            (fine, error) = (false, "has a part that starts with a dot");
        if (!fine)
            problems.Add(AddressProblems.Bad(at, text, error));
        return fine ? path : null;
    }
}
