using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Yaml;

/// <summary>Reads the front matter of a post or page.</summary>
internal static class FrontMatterReader
{
    /// <summary>Enough for all cores.</summary>
    private const int FewestPortions = 16;

    /// <summary>One that cannot be read makes the others of its portion be read one by one.</summary>
    private const int LargestPortion = 32;

    /// <summary>The file with its front matter read; null, with problems, when it cannot be read.</summary>
    public static PostSource? Read(SourceFile file, ProblemList problems) =>
        FrontMatterText.Of(file, problems) is { } text ? Read(text, problems) : null;

    /// <summary>As <see cref="Read(SourceFile, ProblemList)"/>, of many files, on all cores; those that cannot be read are left out.</summary>
    public static List<PostSource> Read(IReadOnlyList<SourceFile> files, ProblemList problems)
    {
        var portion = Math.Clamp(files.Count / FewestPortions, 1, LargestPortion);
        return
        [
            .. AllCores
                .Map([.. files.Chunk(portion)], (some, _) => ReadPortion(some, problems))
                .SelectMany(some => some),
        ];
    }

    private static List<PostSource> ReadPortion(SourceFile[] files, ProblemList problems)
    {
        var texts = files
            .Select(file => FrontMatterText.Of(file, problems))
            .OfType<FrontMatterText>()
            .ToList();
        var posts = YamlStream.Read(texts) is { } roots
            ? texts.Zip(roots, (text, root) => Post(text, root, new ProblemList(), problems))
            : texts.Select(text => Read(text, problems));
        return [.. posts.OfType<PostSource>()];
    }

    private static PostSource? Read(FrontMatterText text, ProblemList problems)
    {
        var own = new ProblemList();
        var root = YamlReader.Read(text.Source, text.Parts.Yaml, text.Parts.LinesBefore, own);
        return Post(text, root, own, problems);
    }

    private static PostSource? Post(
        FrontMatterText text,
        YamlNode? root,
        ProblemList own,
        ProblemList problems
    )
    {
        FrontMatter? frontMatter = null;
        if (root is YamlMap or { IsNull: true })
            frontMatter = Read(
                new Section(root as YamlMap ?? YamlMap.Empty, PostKeys.All, text.Source, own)
            );
        else if (root is not null)
            own.Add(
                SettingsProblems.NotAMap(
                    text.Source.At(root.Place.Line, root.Place.Column),
                    "front matter"
                )
            );
        foreach (var problem in own.Sorted())
            problems.Add(problem);
        return frontMatter is null || own.HasErrors
            ? null
            : new PostSource(text.File, frontMatter, text.Parts.BodyStart);
    }

    private static FrontMatter Read(Section post) =>
        new(
            post.Text(PostKeys.Title),
            post.Date(PostKeys.Date),
            post.Date(PostKeys.Updated),
            post.Located(PostKeys.Slug),
            post.Located(PostKeys.Permalink),
            [.. post.Texts(PostKeys.Tags).Select(tag => tag.Value)],
            post.Text(PostKeys.Summary),
            post.Text(PostKeys.Description),
            [.. post.Texts(PostKeys.Authors).Select(author => author.Value)],
            post.Flag(PostKeys.Draft),
            post.Date(PostKeys.Expires),
            post.Texts(PostKeys.Aliases),
            post.Flag(PostKeys.Lead),
            post.Located(PostKeys.Layout),
            Language(post),
            post.Located(PostKeys.TranslationKey),
            LinkReader.Read(post, PostKeys.Image),
            post.Text(PostKeys.ImageAlt),
            post.Flag(PostKeys.Toc),
            Extra(post)
        );

    private static string? Language(Section post)
    {
        if (post.Text(PostKeys.Language) is not { } text)
            return null;
        if (LanguageTag.Canonical(text) is { } language)
            return language;
        post.Problems.Add(SettingsProblems.BadLanguage(post.At(PostKeys.Language), text));
        return null;
    }

    private static DataMap Extra(Section post)
    {
        var unknown = post.Unknown();
        if (unknown.Count == 0 && !post.Has(PostKeys.Extra))
            return DataMap.Empty;
        foreach (var (key, _) in unknown)
        {
            var known = PostKeys.All.FirstOrDefault(known =>
                known.Name.Equals(key.Text, StringComparison.OrdinalIgnoreCase)
            );
            if (known is not null)
                post.Problems.Add(PostProblems.KeyByCase(post.At(key.Place), key.Text, known.Name));
        }
        return new([
            .. DataReader.Map(post.Find(PostKeys.Extra)).Entries,
            .. unknown.Select(entry =>
                KeyValuePair.Create(entry.Key.Text, DataReader.Value(entry.Value))
            ),
        ]);
    }
}
