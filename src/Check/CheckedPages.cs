using Daymark.Build;
using Daymark.Model;
using NodaTime;

namespace Daymark.Check;

/// <summary>The files of a site with what a person typed them into.</summary>
internal static class CheckedPages
{
    public static bool IsPage(string file) =>
        file.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || file.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<CheckedPage> Of(SitePlan plan, LinkResolver resolver)
    {
        var texts = new Dictionary<string, (PostSource Source, LocalDate? Day, string Language)>(
            StringComparer.Ordinal
        );
        foreach (var post in plan.Site.Posts.Select(post => post.Entry))
            texts[post.Path.OutputFile] = (post.Source, post.Date.Day, post.Language);
        foreach (var page in plan.Site.Pages.Select(page => page.Entry))
            texts[page.Path.OutputFile] = (page.Source, null, page.Language);
        return
        [
            .. plan.Files.Select(
                (file, number) =>
                {
                    var address = resolver.AddressOf(file.Path);
                    return texts.TryGetValue(file.Path.OutputFile, out var text)
                        ? new CheckedPage(
                            number,
                            file,
                            address,
                            TypedSource.Of(text.Source),
                            text.Source,
                            text.Day,
                            text.Language
                        )
                        : new CheckedPage(number, file, address, Typed(file), null, null, "");
                }
            ),
        ];
    }

    /// <summary>Pages of static/ are their own source.</summary>
    private static TypedSource? Typed(OutputFile file) =>
        file.Content is CopiedContent { File: { } asset } && IsPage(file.Path.OutputFile)
            ? TypedSource.Of(asset)
            : null;
}
