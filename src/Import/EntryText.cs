using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>An entry of an export or a feed as a text with front matter.</summary>
/// <param name="Slug">Of its address there, else of its title.</param>
/// <param name="Address">Its path there; null when it had none of its own.</param>
/// <param name="Html">Its body.</param>
internal sealed record EntryText(
    string Source,
    bool IsPost,
    string? Title,
    string? Date,
    string? Updated,
    string? Slug,
    string? Address,
    IReadOnlyList<string> Tags,
    IReadOnlyList<string> Authors,
    string? Summary,
    bool IsDraft,
    string Html
)
{
    public ForeignText Text()
    {
        var slug = Model.Slug.From(Slug ?? Title ?? Source, SlugStyle.Unicode);
        var day =
            Date is { } date && HumanDates.Iso(date) is { } iso ? iso[.."2000-01-01".Length] : null;
        var entries = new (string Key, YamlNode? Value)[]
        {
            ("title", Scalar(Title)),
            ("date", Scalar(Date)),
            ("updated", Updated == Date ? null : Scalar(Updated)),
            ("permalink", Scalar(Address)),
            ("tags", Tags.Count == 0 ? null : Texts.List(Tags)),
            ("summary", Scalar(Summary)),
            ("authors", Authors.Count == 0 ? null : Texts.List(Authors)),
            ("draft", IsDraft ? Texts.Flag(true) : null),
        };
        return new ForeignText(
            Source,
            IsPost && day is not null ? $"{day}-{slug}.md" : $"{slug}.md",
            IsPost ? TextRole.Post : TextRole.Page,
            new YamlMap(
                [
                    .. entries
                        .Where(entry => entry.Value is not null)
                        .Select(entry => KeyValuePair.Create(Texts.Of(entry.Key), entry.Value!)),
                ],
                new TextPlace(1, 1, 1),
                1
            ),
            HtmlBody.Markdown(Html),
            Dialect.Html
        );
    }

    /// <summary>Texts with a place of their own each.</summary>
    public static IReadOnlyList<ForeignText> All(IEnumerable<EntryText> entries)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. entries
                .Select(entry => entry.Text())
                .Select(text =>
                    text with
                    {
                        Path = TargetNames.Free(TargetNames.Markdown(text.Path), taken),
                    }
                ),
        ];
    }

    /// <summary>The path of a web address that has one of its own; null for others, and for those of another host.</summary>
    public static string? PathOf(string? address, string? home)
    {
        if (
            !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https")
            || uri.Query.Length > 0
            || uri.AbsolutePath.Length <= 1
        )
            return null;
        if (!Uri.TryCreate(home, UriKind.Absolute, out var site))
            return uri.AbsolutePath;
        var below = site.AbsolutePath.TrimEnd('/') + "/";
        return
            uri.Host == site.Host
            && uri.AbsolutePath.StartsWith(below, StringComparison.Ordinal)
            && uri.AbsolutePath.Length > below.Length
            ? "/" + uri.AbsolutePath[below.Length..]
            : null;
    }

    /// <summary>The last part of a path without ending.</summary>
    public static string? LastPart(string? path)
    {
        var last = path?.Trim('/').Split('/')[^1];
        return string.IsNullOrEmpty(last) ? null : Uri.UnescapeDataString(last.Split('.')[0]);
    }

    private static YamlScalar? Scalar(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Texts.Of(text);
}
