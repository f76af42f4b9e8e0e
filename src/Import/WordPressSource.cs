using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Daymark.Diagnostics;
using NodaTime.Text;

namespace Daymark.Import;

/// <summary>A WordPress export (WXR): RSS 2.0 with elements of WordPress's own.</summary>
internal static class WordPressSource
{
    private const string Unset = "0000-00-00 00:00:00";

    /// <summary>Null, with a problem, when the bytes are no export.</summary>
    public static ForeignSite? Read(byte[] bytes, string source, ProblemList problems)
    {
        using var stream = new MemoryStream(bytes);
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        var authors = new Dictionary<string, string>(StringComparer.Ordinal);
        var entries = new List<EntryText>();
        var (attachments, number) = (0, 0);
        try
        {
            foreach (
                var element in XmlText.Elements(
                    stream,
                    "item",
                    "author",
                    "title",
                    "link",
                    "description",
                    "language",
                    "base_blog_url",
                    "wxr_version"
                )
            )
            {
                if (element.Name.LocalName == "author")
                    authors[element.Child("author_login") ?? ""] =
                        element.Child("author_display_name") ?? element.Child("author_login") ?? "";
                else if (element.Name.LocalName != "item")
                    facts.TryAdd(element.Name.LocalName, element.Value.Trim());
                else if (element.Child("post_type") == "attachment")
                    attachments++;
                else if (
                    element.Child("post_type") is "post" or "page"
                    && element.Child("status") is not ("trash" or "auto-draft" or "inherit")
                )
                    entries.Add(
                        Entry(
                            element,
                            FormattableString.Invariant($"{source}: item {++number}"),
                            facts,
                            authors
                        )
                    );
            }
        }
        catch (XmlException e)
        {
            problems.Add(XmlText.Broken(source, e));
            return null;
        }
        if (!facts.ContainsKey("wxr_version"))
        {
            problems.Add(
                ImportProblems.NoSource(source, "it is no WordPress export (Tools, Export)")
            );
            return null;
        }
        if (attachments > 0)
            problems.Add(
                ImportProblems.PassedOver(
                    source,
                    FormattableString.Invariant(
                        $"{attachments} attachments (pictures and files) are not in an export; copy wp-content/uploads to static/wp-content/uploads"
                    )
                )
            );
        return new ForeignSite(
            ForeignConfig.Facts(
                facts.GetValueOrDefault("title"),
                facts.GetValueOrDefault("description"),
                facts.GetValueOrDefault("base_blog_url") ?? facts.GetValueOrDefault("link"),
                facts.GetValueOrDefault("language"),
                null
            ),
            EntryText.All(entries),
            []
        );
    }

    private static EntryText Entry(
        XElement item,
        string source,
        Dictionary<string, string> facts,
        Dictionary<string, string> authors
    )
    {
        var creator = item.Child("creator") ?? "";
        var name = authors.GetValueOrDefault(creator, creator);
        var home = facts.GetValueOrDefault("base_blog_url") ?? facts.GetValueOrDefault("link");
        var address = EntryText.PathOf(item.Child("link"), home);
        return new EntryText(
            $"{source} (post {item.Child("post_id")})",
            item.Child("post_type") == "post",
            item.Child("title"),
            Date(item),
            null,
            item.Child("post_name") is { } slug
                ? Uri.UnescapeDataString(slug)
                : EntryText.LastPart(address),
            address,
            [
                .. item.Elements()
                    .Where(child =>
                        child.Name.LocalName == "category"
                        && (string?)child.Attribute("domain") is "category" or "post_tag"
                    )
                    .Select(child => PlainWords.Of(child.Value))
                    .Where(tag => tag is not ("" or "Uncategorized"))
                    .Distinct(StringComparer.Ordinal),
            ],
            name.Length == 0 ? [] : [name],
            item.Child("encoded", "excerpt"),
            // What needs a password or a login must not become public.
            item.Child("status")
                is not ("publish" or "future")
                || item.Child("post_password") is not null,
            item.Child("encoded", "content") ?? ""
        );
    }

    /// <summary>The local time with the offset that lies between it and the one in UTC.</summary>
    private static string? Date(XElement item)
    {
        var pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");
        var local = item.Child("post_date");
        var utc = item.Child("post_date_gmt");
        if (local is null or Unset)
            return null;
        var (here, there) = (pattern.Parse(local), pattern.Parse(utc ?? ""));
        if (utc is null or Unset || !here.Success || !there.Success)
            return local;
        var minutes = (int)
            NodaTime.Period.Between(there.Value, here.Value, NodaTime.PeriodUnits.Minutes).Minutes;
        var (hours, rest) = (Math.Abs(minutes) / 60, Math.Abs(minutes) % 60);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{local} {(minutes < 0 ? '-' : '+')}{hours:00}:{rest:00}"
        );
    }
}
