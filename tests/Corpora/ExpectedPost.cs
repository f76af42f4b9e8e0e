using System.Text.Json;
using Daymark.Tests.Support;

namespace Daymark.Tests.Corpora;

/// <summary>What an independent reading, by a YAML 1.1 parser, found in the front matter of a post of a corpus.</summary>
internal sealed record ExpectedPost(
    string Path,
    string? Title,
    string? Date,
    string? NameDate,
    IReadOnlyList<string> Tags
)
{
    /// <summary>The expectations for a corpus, by path within it.</summary>
    public static IReadOnlyDictionary<string, ExpectedPost> Of(string corpus) =>
        File.ReadLines(
                System.IO.Path.Combine(
                    Repository.Shared,
                    "corpora",
                    "_expected",
                    $"{corpus}.expected.jsonl"
                )
            )
            .Select(Read)
            .ToDictionary(post => post.Path, StringComparer.Ordinal);

    private static ExpectedPost Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var post = json.RootElement;
        return new ExpectedPost(
            Text(post, "path")!,
            Text(post, "title"),
            Text(post, "date"),
            Text(post, "name_date"),
            post.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array
                ? [.. tags.EnumerateArray().Select(Text).OfType<string>()]
                : []
        );
    }

    private static string? Text(JsonElement post, string name) =>
        post.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            _ => value.GetRawText(),
        };
}
