using System.Collections.Concurrent;
using System.Text;
using Daymark.Model;

namespace Daymark.Files;

/// <summary>
/// The note which says: from these sources this program makes those files. It holds nothing of either and cannot go stale,
/// since both are read and compared; when they agree, no page has to be made to know that all are right. It lies with the
/// machine's files for passing things: it is nothing to publish, and without it the site is built.
/// </summary>
/// <param name="sources">The fingerprint of all that the files are made from, taken before the first is made: what changes meanwhile is another source.</param>
internal sealed class Seal(UInt128 sources)
{
    private readonly ConcurrentDictionary<string, UInt128> made = new(StringComparer.Ordinal);

    /// <summary>Remembers what a page was made to be; a copied file is what its source is.</summary>
    public void Note(string path, ReadOnlySpan<byte> content) =>
        made[path] = Fingerprint.Of(content);

    /// <summary>True when there is a note and the folder holds, for these files, just what it speaks of.</summary>
    public bool Holds(string folder, IReadOnlyList<OutputFile> files)
    {
        if (DayNotes.Read(NameFor(folder)) is not { } bytes)
            return false;
        var note = Encoding.UTF8.GetString(bytes);
        if (!note.StartsWith(Beginning, StringComparison.Ordinal))
            return false;
        var contents = new (string Path, UInt128 Content)[files.Count];
        var reading = Parallel.For(
            0,
            files.Count,
            (i, loop) =>
            {
                var path = files[i].Path.OutputFile;
                if (FileContent.FingerprintOf(Path.Combine(folder, path)) is { } content)
                    contents[i] = (path, content);
                else
                    loop.Stop();
            }
        );
        return reading.IsCompleted && note == Text(contents);
    }

    /// <summary>Says that these files, whose pages are all noted, are what the sources make.</summary>
    public void Write(string folder, IEnumerable<OutputFile> files) =>
        DayNotes.Write(
            NameFor(folder),
            Encoding.UTF8.GetBytes(
                Text(files.Select(file => (file.Path.OutputFile, ContentOf(file))))
            )
        );

    private UInt128 ContentOf(OutputFile file) =>
        file.Content is CopiedContent copied ? copied.File.Fingerprint : made[file.Path.OutputFile];

    private static string NameFor(string folder) =>
        $"{Fingerprint.Of(RealPath.Of(folder)):x32}.seal";

    private string Beginning => $"{sources:x32} makes ";

    private string Text(IEnumerable<(string Path, UInt128 Content)> files) =>
        Beginning + $"{Fingerprint.OfAll(files):x32}\n";
}
