using Daymark.Model;

namespace Daymark.Check;

/// <summary>Ids of a body that another page shows: what is wrong with them is told where they come from.</summary>
internal sealed class BorrowedIds(Site site)
{
    private readonly Lazy<HashSet<string>> prefixes = new(() =>
        site
            .Posts.Select(post => post.Entry.Path)
            .Concat(site.Pages.Select(page => page.Entry.Path))
            .Select(path => path.IdPrefix)
            .Where(prefix => prefix.Length > 0)
            .ToHashSet(StringComparer.Ordinal)
    );

    /// <summary>Whether the id, or a fragment of an address, begins with the prefix of a message or page.</summary>
    public bool Holds(string id)
    {
        var plain = Uri.UnescapeDataString(id);
        for (
            var colon = plain.IndexOf(':', StringComparison.Ordinal);
            colon >= 0;
            colon = plain.IndexOf(':', colon + 1)
        )
        {
            if (prefixes.Value.Contains(plain[..(colon + 1)]))
                return true;
        }
        return false;
    }
}
