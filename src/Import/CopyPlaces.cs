namespace Daymark.Import;

/// <summary>Where copied files go: those of a bundle beside its post, or, since pages have no files beside them, to the page's place in static/.</summary>
internal static class CopyPlaces
{
    public static IReadOnlyList<ForeignCopy> Of(
        IReadOnlyList<ForeignCopy> copies,
        IReadOnlyList<MappedText> texts
    )
    {
        var bySource = texts.ToDictionary(text => text.From.Source, StringComparer.Ordinal);
        return
        [
            .. copies
                .Select(copy =>
                    copy.Beside is null ? copy
                    : bySource.TryGetValue(copy.Beside, out var text)
                        ? copy with
                        {
                            To = Folder(text) + copy.To,
                        }
                    : null
                )
                .OfType<ForeignCopy>()
                .DistinctBy(copy => copy.To, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static string Folder(MappedText text)
    {
        var folder = text.Path[..(text.Path.LastIndexOf('/') + 1)];
        return text.IsPost ? folder : "static/" + folder["pages/".Length..];
    }
}
