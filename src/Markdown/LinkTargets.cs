using System.Text;
using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Model.Unicode;

namespace Daymark.Markdown;

/// <summary>
/// Where the links of a body lead: to the address of a page where they name its Markdown file, and with the sub-path of
/// the site in front where they begin at the root. All others stay.
/// </summary>
internal sealed class LinkTargets(
    PostSource post,
    SiteIndex index,
    BaseUrl baseUrl,
    ProblemList problems
)
{
    private SourceText? source;

    /// <param name="offset">Where the link stands in the body.</param>
    public string Of(string url, int offset)
    {
        if (
            url.Length == 0
            || url[0] is '#' or '?'
            || url.StartsWith("//", StringComparison.Ordinal)
            || LinkSafety.Scheme(url).Length > 0
        )
            return url;
        var end = url.IndexOfAny(['?', '#']);
        var (path, rest) = end < 0 ? (url, "") : (url[..end], url[end..]);
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            return Page(path, offset) is { } page ? baseUrl.Link(page) + rest : url;
        path = Composed(path);
        return path.StartsWith('/') ? baseUrl.Path + path[1..] + rest : path + rest;
    }

    /// <summary>A path in the normal form in which files are published.</summary>
    private static string Composed(string path)
    {
        if (Ascii.IsValid(path) && !path.Contains('%', StringComparison.Ordinal))
            return path;
        var plain = Uri.UnescapeDataString(path);
        var composed = Nfc.Of(plain);
        return composed == plain
            ? path
            : string.Join('/', composed.Split('/').Select(Uri.EscapeDataString));
    }

    /// <summary>The place of an offset in the body.</summary>
    public SourceLocation At(int offset) => At(offset, 1);

    /// <summary>The same with a length. The text of the whole file is needed for this alone.</summary>
    public SourceLocation At(int offset, int length) =>
        (source ??= post.Text()).AtOffset(post.BodyStart + offset, length);

    private SitePath? Page(string path, int offset)
    {
        var file = RelativePath.Resolve(post.Path, Nfc.Of(Uri.UnescapeDataString(path)));
        var target = file is null ? default : index.Find(file);
        if (target.State == LinkState.Missing)
            problems.Add(MarkdownProblems.Broken(At(offset), path));
        if (target.State == LinkState.HeldBack)
            problems.Add(MarkdownProblems.HeldBack(At(offset), path));
        return target.Path;
    }
}
