using System.Collections.Concurrent;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Yaml;

/// <summary>Front matter that was read in the build before: of a text that is the same, byte for byte, it is not read again.</summary>
internal sealed class FrontMatterMemory
{
    private ConcurrentDictionary<string, Reading> before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Reading> now = new(StringComparer.Ordinal);
    private int readings;

    /// <summary>How many texts had to be read so far.</summary>
    public int Readings => Volatile.Read(ref readings);

    /// <summary>How many texts are remembered of the build that is running or was the last.</summary>
    public int Count => now.Count;

    /// <summary>Begins another build: texts that the one before did not ask for are forgotten.</summary>
    public void Begin() => (before, now) = (now, new(StringComparer.Ordinal));

    /// <summary>As <see cref="FrontMatterReader.Read"/>, with the same problems each time.</summary>
    public PostSource? Read(SourceFile file, ProblemList problems)
    {
        var reading =
            before.TryGetValue(file.Path, out var kept)
            && kept.Bytes.AsSpan().SequenceEqual(file.Bytes)
                ? kept
                : Fresh(file);
        now[file.Path] = reading;
        foreach (var problem in reading.Problems)
            problems.Add(problem);
        return reading.Post;
    }

    private Reading Fresh(SourceFile file)
    {
        Interlocked.Increment(ref readings);
        var problems = new ProblemList();
        var post = FrontMatterReader.Read(file, problems);
        return new Reading(file.Bytes, post, problems.Sorted());
    }

    private sealed record Reading(byte[] Bytes, PostSource? Post, IReadOnlyList<Problem> Problems);
}
