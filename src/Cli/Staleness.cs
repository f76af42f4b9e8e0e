using System.Text.Json;
using Daymark.Diagnostics;

namespace Daymark.Cli;

/// <summary>Whether a published daymark.json is out of date: whether a build of now would write another one.</summary>
/// <param name="Why">A sentence.</param>
/// <param name="Problem">What kept it from telling; null when nothing did.</param>
internal sealed record Staleness(bool IsOutOfDate, string Why, Problem? Problem)
{
    /// <param name="source">A file, a folder that holds it, or a web address of either.</param>
    /// <param name="current">What a build would write now.</param>
    public static async Task<Staleness> Of(
        string source,
        byte[] current,
        Surroundings around,
        CancellationToken cancel
    )
    {
        var published = await PublishedProof.Read(source, around, cancel);
        if (published.Fault is { } fault)
            return new Staleness(false, "", CommandLineProblems.CannotCompare(source, fault));
        return published.Bytes is { } bytes
            ? Compare(source, bytes, current)
            : new Staleness(true, $"Out of date: there is no {source} yet.", null);
    }

    /// <summary>Holds a published file against what a build would write now.</summary>
    public static Staleness Compare(string source, byte[] published, byte[] current)
    {
        using var now = JsonDocument.Parse(current);
        try
        {
            using var then = JsonDocument.Parse(published);
            return JsonElement.DeepEquals(then.RootElement, now.RootElement)
                ? new Staleness(false, $"{source} is up to date.", null)
                : new Staleness(
                    true,
                    $"Out of date: {source} {Difference(then.RootElement, now.RootElement)}.",
                    null
                );
        }
        catch (JsonException)
        {
            // A host may answer with a page for what is not there.
            return new Staleness(true, $"Out of date: {source} is no daymark.json.", null);
        }
    }

    /// <summary>The first member that differs, in the order of the file.</summary>
    private static string Difference(JsonElement then, JsonElement now)
    {
        if (then.ValueKind != JsonValueKind.Object)
            return "is no daymark.json";
        foreach (var member in now.EnumerateObject())
        {
            if (!then.TryGetProperty(member.Name, out var old))
                return $"has no `{member.Name}`";
            if (!JsonElement.DeepEquals(old, member.Value))
                return member.Value.ValueKind == JsonValueKind.Object
                    ? $"has other {member.Name}"
                    : $"has {member.Name} {Word(old)}, now {Word(member.Value)}";
        }
        return "has more members than this version writes";
    }

    private static string Word(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null ? "never" : value.ToString();
}
