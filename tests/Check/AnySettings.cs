using CsCheck;

namespace Daymark.Tests.Check;

/// <summary>A site without a fault has none, however it is set.</summary>
public sealed class AnySettings
{
    private const string Plan =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"4\"></svg>";

    private const string Files = $"""
        -- posts/2021-09-01-gate/index.md --
        ---
        title: Gate & quay
        tags: [Quays, Boats]
        authors: [Ann]
        image: plan.svg
        aliases: [/old.html]
        translation_key: gate
        toc: true
        ---
        ![Plan](plan.svg), :counter[shut] and [about](../../pages/about.md#where).[^1]

        ### Tides

        [Tides](#tides), [a word](../2021-09-02-words.md).

        [^1]: A note.
        -- posts/2021-09-01-gate/plan.svg --
        {Plan}
        -- posts/2021-09-02-words.md --
        ---
        title: Words
        lead: true
        tags: [quays]
        ---
        One.

        ##### Deep

        [Gate](2021-09-01-gate/index.md#tides)
        -- posts/2020-08-02-old.md --
        # Old
        Text.
        -- posts/ru/2021-09-03-gate.md --
        ---
        title: Ворота
        tags: [Причалы]
        translation_key: gate
        ---
        Текст, :counter[shut]{"{number}"}.
        -- pages/about.md --
        # About
        ## Where
        Here.
        """;

    [Fact]
    public void Nothing_is_wrong() => Settings.Sample(settings => Check(settings), iter: 60);

    private static void Check(string settings)
    {
        var told = Checks.Lines(Files, settings);
        Assert.True(
            told.All(line =>
                line.Contains(" DM1008 ", StringComparison.Ordinal)
                && settings.Contains("heading_outline: false", StringComparison.Ordinal)
            ),
            settings + string.Join('\n', told)
        );
    }

    /// <summary>All settings that change what is written where. A skipped level of headings (DM1008) is in the text, unless headings are outlined.</summary>
    private static readonly Gen<string> Settings = Gen.Select(
        Of("https://host.example/", "https://host.example/a/b/"),
        Of(
            "/{language}/{year}/{month}/{slug}/",
            "/{language}/{slug}.html",
            "/{language}/{year}/{day}-{slug}.html"
        ),
        Of("messages", "all/of/them"),
        Of("newest-first", "stable"),
        Of("ascii", "unicode"),
        Gen.Select(Gen.Int[1, 3], Gen.Int[0, 3]),
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool),
        (baseUrl, permalink, archive, numbering, slugs, sizes, flags) =>
            $$"""
                -- site.yml --
                title: Harbour & Light
                description: Notices
                base_url: {{baseUrl}}
                language: en-GB
                permalink: {{permalink}}
                archive: { path: {{archive}}, numbering: {{numbering}} }
                slugs: {{slugs}}
                page_size: {{sizes.Item1}}
                home: { recent: {{sizes.Item2}} }
                search: {{Text(flags.Item1)}}
                refresh: {{Text(flags.Item2)}}
                markdown: { heading_links: {{Text(flags.Item3)}}, heading_outline: {{Text(
                    flags.Item4
                )}} }
                counters:
                  - { id: shut, since: 2018-03-04, text: { en: "{n} shut", ru: { one: "{n} а", few: "{n} б", many: "{n} в", other: "{n} г" } }, link: /about/ }
                languages: { ru: { title: Порт } }

                """
    );

    private static Gen<string> Of(params string[] values) => Gen.OneOf<string>(values);

    private static string Text(bool flag) => flag ? "true" : "false";
}
