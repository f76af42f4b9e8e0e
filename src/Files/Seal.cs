using System.Collections.Concurrent;
using System.Text;
using Daymark.Model;

namespace Daymark.Files;

/// <summary>
/// The note which says: from these sources this program makes those files. It holds nothing of either and cannot go stale,
/// since both are read and compared; when they agree, no page has to be made to know that all are right. It lies with the
/// machine's files for passing things: it is nothing to publish, and without it the site is built.
/// </summary>
/// <param name="sources">The fingerprint of all that the files are made from.</param>
internal sealed class Seal(UInt128 sources)
{
    private readonly ConcurrentDictionary<string, UInt128> made = new(StringComparer.Ordinal);

    /// <summary>Remembers what a file was made to be.</summary>
    public void Note(string path, UInt128 content) => made[path] = content;

    /// <summary>True when there is a note and the folder holds, for these paths, just what it speaks of.</summary>
    public bool Holds(string folder, IReadOnlyList<string> paths)
    {
        if (DayNotes.Read(NameFor(folder)) is not { } bytes)
            return false;
        var note = Encoding.UTF8.GetString(bytes);
        if (!note.StartsWith(Beginning, StringComparison.Ordinal))
            return false;
        var contents = new UInt128[paths.Count];
        var reading = Parallel.For(
            0,
            paths.Count,
            (i, loop) =>
            {
                if (FileContent.FingerprintOf(Path.Combine(folder, paths[i])) is { } content)
                    contents[i] = content;
                else
                    loop.Stop();
            }
        );
        return reading.IsCompleted && note == Text(paths.Zip(contents));
    }

    /// <summary>Says that these paths, all of them noted, are what the sources make.</summary>
    public void Write(string folder, IEnumerable<string> paths) =>
        DayNotes.Write(
            NameFor(folder),
            Encoding.UTF8.GetBytes(Text(paths.Select(path => (path, made[path]))))
        );

    private static string NameFor(string folder) =>
        $"{Fingerprint.Of(RealPath.Of(folder)):x32}.seal";

    private string Beginning => $"{sources:x32} makes ";

    private string Text(IEnumerable<(string Path, UInt128 Content)> files) =>
        Beginning + $"{Fingerprint.OfAll(files):x32}\n";
}
