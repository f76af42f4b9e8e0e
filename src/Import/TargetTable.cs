namespace Daymark.Import;

/// <summary>Where the texts and files of the other program have gone, for links between them.</summary>
internal sealed class TargetTable
{
    private readonly Dictionary<string, string> bySource = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, string> byName;
    private readonly HashSet<string> files;

    public TargetTable(IEnumerable<MappedText> texts, IEnumerable<ForeignCopy> copies)
    {
        var all = texts.ToList();
        foreach (var text in all)
            bySource.TryAdd(text.From.Source, text.Path);
        byName = all.ToLookup(
            text => Name(text.From.Source),
            text => text.Path,
            StringComparer.OrdinalIgnoreCase
        );
        files = copies
            .Where(copy => copy.Beside is null)
            .Select(copy => copy.To)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The relative link from one text of the site to what a path of the other program's means; null when that is not known.</summary>
    public string? Link(MappedText from, string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (reference, "") : (reference[..hash], reference[hash..]);
        if (path.Length == 0)
            return fragment.Length > 1 ? fragment : null;
        if (files.Contains("static/" + path.TrimStart('/')))
            return "/" + path.TrimStart('/') + fragment;
        return Find(from.From.Source, path) is { } target
            ? Relative(from.Path, target) + fragment
            : null;
    }

    private string? Find(string from, string path)
    {
        var folder = from[..(from.LastIndexOf('/') + 1)];
        var clean = path.Trim('/');
        string[] candidates =
        [
            Join(folder, clean),
            clean,
            "content/" + clean,
            from.Split('/')[0] + "/" + clean,
        ];
        foreach (var candidate in candidates)
        foreach (var ending in new[] { "", ".md", "/index.md", "/_index.md" })
        {
            if (bySource.TryGetValue(candidate + ending, out var found))
                return found;
        }
        // A name alone is enough where only one text has it.
        var named = byName[Name(clean)].Distinct(StringComparer.Ordinal).ToList();
        if (named.Count > 1)
            named =
            [
                .. named.Where(target =>
                    target.EndsWith("/" + clean + ".md", StringComparison.OrdinalIgnoreCase)
                    || target.EndsWith("/" + clean, StringComparison.OrdinalIgnoreCase)
                ),
            ];
        return named.Count == 1 ? named[0] : null;
    }

    private static string Join(string folder, string path)
    {
        var parts = folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ".."))
                parts.Add(part);
        }
        return string.Join('/', parts);
    }

    private static string Relative(string from, string to)
    {
        var (a, b) = (from.Split('/')[..^1], to.Split('/'));
        var shared = 0;
        while (shared < a.Length && shared < b.Length - 1 && a[shared] == b[shared])
            shared++;
        return string.Concat(Enumerable.Repeat("../", a.Length - shared))
            + string.Join('/', b[shared..].Select(Uri.EscapeDataString));
    }

    /// <summary>The name without folders and ending; of a bundle, its folder's.</summary>
    private static string Name(string path)
    {
        var parts = path.Split('/');
        var name = parts[^1];
        foreach (var ending in new[] { ".md", ".markdown", ".html" })
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                name = name[..^ending.Length];
        return name is "index" or "_index" && parts.Length > 1 ? parts[^2] : name;
    }
}
