using Daymark.Calendar;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>
/// Gives the keys of other programs the names and forms that they have here. What has none here stays as it is; what would
/// mean something else here goes under <c>extra</c>.
/// </summary>
internal sealed class KeyMapping
{
    private readonly ForeignText text;
    private readonly RemainingKeys keys;
    private readonly List<KeyValuePair<string, YamlNode>> mapped = [];
    private readonly List<string> changes = [];

    /// <summary>Entries for the map <c>extra</c>.</summary>
    private readonly List<KeyValuePair<string, YamlNode>> aside = [];

    /// <summary>True when it had no page in the other program.</summary>
    private bool hidden;

    private KeyMapping(ForeignText text)
    {
        this.text = text;
        keys = new RemainingKeys(text.FrontMatter);
    }

    public static MappedText Map(ForeignText text) => new KeyMapping(text).Map();

    private MappedText Map()
    {
        var separator = Texts.Single(keys.Take("excerpt_separator") ?? YamlMap.Empty);
        Put(PostKeys.Title, keys.TakeFirst(["title"], PlainText));
        var date = Date();
        Put(PostKeys.Date, date);
        Put(PostKeys.Updated, keys.TakeFirst(KeyNames.Updated, Moment));
        var address = Address();
        Put(PostKeys.Slug, keys.TakeFirst(["slug"], SlugPart));
        Put(PostKeys.Permalink, address);
        Put(PostKeys.Tags, Merged(KeyNames.Tags, Tags));
        Put(PostKeys.Summary, keys.TakeFirst(KeyNames.Summary, PlainText));
        Put(PostKeys.Description, keys.TakeFirst(KeyNames.Description, PlainText));
        Put(PostKeys.Authors, Merged(KeyNames.Authors, Texts.Many));
        Put(PostKeys.Draft, Draft());
        Put(PostKeys.Expires, keys.TakeFirst(KeyNames.Expires, Moment));
        Put(PostKeys.Aliases, Merged(KeyNames.Aliases, Aliases));
        Put(
            PostKeys.Language,
            keys.TakeFirst(KeyNames.Language, Language) ?? Optional(text.Language)
        );
        Put(
            PostKeys.TranslationKey,
            keys.TakeFirst(["translation_key", "translationKey"], Scalar)
                ?? Optional(text.TranslationKey)
        );
        var picture = keys.TakeFirst(KeyNames.Image, Picture.From);
        Put(PostKeys.Image, Optional(picture?.Path));
        Put(
            PostKeys.ImageAlt,
            keys.TakeFirst(KeyNames.ImageAlt, PlainText) ?? Optional(picture?.Alt)
        );
        PutRest();
        var isPost =
            text.Role == TextRole.Post
            || (text.Role == TextRole.ByDate && (date is not null || DatedNames.Has(text.Path)));
        return new MappedText(
            text,
            (isPost ? "posts/" : "pages/") + text.Path,
            mapped,
            separator,
            changes
        );
    }

    private YamlScalar? Date()
    {
        var written = keys.TakeFirst(KeyNames.Date, Scalar);
        // "true" and "false" are no dates: the key has two meanings.
        written ??= keys.TakeFirst(
            ["published"],
            node => HumanDates.Iso(Texts.Single(node) ?? "") is null ? null : Scalar(node)
        );
        var known =
            text.Date
            ?? DatedNames.InAddress(
                keys.Peek("url") ?? keys.Peek("path") ?? keys.Peek("permalink")
            );
        if (written is null)
            return Optional(DatedNames.Has(text.Path) ? null : known);
        if (HumanDates.Iso(written.Text) is { } iso)
            return Later(iso) ?? Texts.Of(iso);
        aside.Add(new("date", written));
        changes.Add($"the date `{written.Text}` cannot be read; it is kept as `extra.date`");
        return Optional(DatedNames.Has(text.Path) ? null : known);
    }

    /// <summary>A moment of publication after the date: until then the text was not public, and here the date alone decides that.</summary>
    private YamlScalar? Later(string date)
    {
        var later = keys.TakeFirst(
            ["publishDate", "publish_date"],
            node =>
                HumanDates.Iso(Texts.Single(node) ?? "") is { } iso
                && string.CompareOrdinal(iso, date) > 0
                    ? Texts.Of(iso)
                    : null
        );
        if (later is null)
            return null;
        aside.Add(new("date", Texts.Of(date)));
        changes.Add($"it was published on {later.Text}, after its date, so that is its date here");
        return later;
    }

    private YamlScalar? Address()
    {
        var written = keys.Take("permalink") ?? keys.Take("url") ?? PathKey();
        if (written is not null && Texts.Truth(written) == false)
        {
            changes.Add("it had no page of its own there, so it is a draft here");
            hidden = true;
            return null;
        }
        return written is null ? null : Optional(Texts.Single(written)?.Trim());
    }

    /// <summary>Zola's key for an address; elsewhere a word like any other.</summary>
    private YamlNode? PathKey() => text.Dialect == Dialect.Shortcodes ? keys.Take("path") : null;

    private YamlScalar? SlugPart(YamlNode node)
    {
        if (Texts.Single(node)?.Trim('/', ' ') is not { Length: > 0 } slug)
            return null;
        var last = slug[(slug.LastIndexOf('/') + 1)..];
        if (last != slug)
            changes.Add($"the slug `{slug}` has folders in it; its last part, `{last}`, is kept");
        return Texts.Of(last);
    }

    private YamlScalar? Draft()
    {
        var draft = keys.TakeFirst(KeyNames.Draft, Scalar);
        var published = keys.TakeFirst(
            ["published"],
            node => Texts.Truth(node) is null ? null : node
        );
        var truth = draft is null ? false : Texts.Truth(draft);
        if (truth is null)
            changes.Add($"whether `{draft!.Text}` means a draft is not known, so it is one");
        return
            truth != false
            || text.IsDraft
            || hidden
            || (published is not null && Texts.Truth(published) == false)
            ? Texts.Flag(true)
            : null;
    }

    private YamlScalar? Moment(YamlNode node)
    {
        if (Texts.Single(node) is not { } written)
            return null;
        if (HumanDates.Iso(written) is { } iso)
            return Texts.Of(iso);
        changes.Add($"the date `{written}` cannot be read; its key stays as it was");
        return null;
    }

    private IReadOnlyList<string>? Tags(YamlNode node) =>
        // To Jekyll a text of several words is several tags.
        node is YamlScalar { Text: var words }
        && text.Dialect == Dialect.Liquid
            ? words.Contains(',', StringComparison.Ordinal)
                ?
                [
                    .. words.Split(
                        ',',
                        StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                    ),
                ]
                : [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)]
            : Texts.Many(node);

    private List<string>? Aliases(YamlNode node) =>
        Texts.Many(node) is { } written ? FormerAddresses.Of(written, changes) : null;

    /// <summary>One list of all these keys, each text once; a key of another shape stays.</summary>
    private YamlList? Merged(
        IEnumerable<string> names,
        Func<YamlNode, IReadOnlyList<string>?> texts
    )
    {
        var all = new List<string>();
        foreach (var name in names)
            all.AddRange(keys.TakeFirst([name], texts) ?? []);
        return all.Count == 0 ? null : Texts.List(all.Distinct(StringComparer.Ordinal));
    }

    private YamlScalar? Language(YamlNode node) =>
        Texts.Single(node)?.Trim().Replace('_', '-') is { } tag
        && LanguageTag.Parse(tag).Language.Length > 0
            ? Texts.Of(tag)
            : null;

    private void PutRest()
    {
        var extra = keys.Take("extra");
        foreach (var (key, value) in keys.Left)
        {
            // A layout is a template of the other program's; the other keys have a meaning here that this value has not.
            var isOurs = PostKeys.All.Any(known =>
                known.Name.Equals(key.Text.Trim(), StringComparison.OrdinalIgnoreCase)
            );
            (isOurs ? aside : mapped).Add(new(key.Text, value));
        }
        if (extra is YamlMap map)
            aside.InsertRange(
                0,
                map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, entry.Value))
            );
        else if (extra is not null)
            aside.Add(new("extra", extra));
        if (aside.Count == 0)
            return;
        var entries = aside
            .DistinctBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => KeyValuePair.Create(Texts.Of(entry.Key), entry.Value));
        mapped.Add(new("extra", new YamlMap([.. entries], new TextPlace(1, 1, 1), 1)));
    }

    private void Put(Key key, YamlNode? value)
    {
        if (value is not null)
            mapped.Add(new(key.Name, value));
    }

    private static YamlScalar? PlainText(YamlNode node) =>
        Texts.Single(node) is { } words ? Optional(PlainWords.Of(words)) : null;

    private static YamlScalar? Scalar(YamlNode node) => node as YamlScalar;

    private static YamlScalar? Optional(string? value) =>
        string.IsNullOrEmpty(value) ? null : Texts.Of(value);
}
