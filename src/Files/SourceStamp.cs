using System.IO.Enumeration;
using Daymark.Model;

namespace Daymark.Files;

/// <summary>
/// What can be seen of a site's files without reading them: names, lengths and times of change, in one number. Two stamps that
/// differ mean that something was written, two alike that most likely nothing was.
/// </summary>
internal static class SourceStamp
{
    /// <summary>The stamp of a site folder; a file that goes meanwhile counts as gone.</summary>
    public static long Of(string site)
    {
        var settings = new FileInfo(Path.Combine(site, SourceTree.SettingsFile));
        long stamp = settings.Exists
            ? Mixed(settings.Name, settings.Length, settings.LastWriteTimeUtc.Ticks)
            : 0;
        foreach (var folder in Folders(site))
            stamp = unchecked(stamp + OfFolder(folder, site.Length));
        return stamp;
    }

    /// <summary>True where there is a site.yml.</summary>
    public static bool IsSite(string folder) =>
        File.Exists(Path.Combine(folder, SourceTree.SettingsFile));

    /// <summary>The folders that a build of the site reads, as far as they are there.</summary>
    public static IReadOnlyList<string> Folders(string site) =>
        [.. SourceTree.Folders.Select(name => Path.Combine(site, name)).Where(Directory.Exists)];

    private static long OfFolder(string folder, int prefix)
    {
        var entries = new FileSystemEnumerable<long>(
            folder,
            (ref FileSystemEntry entry) =>
                entry.IsDirectory
                    ? Mixed(entry.ToFullPath()[prefix..], 0, 0)
                    : Mixed(
                        entry.ToFullPath()[prefix..],
                        entry.Length,
                        entry.LastWriteTimeUtc.UtcTicks
                    ),
            new EnumerationOptions
            {
                RecurseSubdirectories = true,
                AttributesToSkip = FileAttributes.ReparsePoint,
                IgnoreInaccessible = true,
            }
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                !EditorLitter.IsLitter(entry.FileName),
        };
        long sum = 0;
        try
        {
            foreach (var entry in entries)
                sum = unchecked(sum + entry);
        }
        catch (IOException)
        {
            // A folder went while it was read; the next stamp will differ.
            return unchecked(sum + 1);
        }
        return sum;
    }

    /// <summary>Sums do not depend on the order in which a disk lists its files.</summary>
    private static long Mixed(string path, long length, long ticks)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in path)
            hash = (hash ^ c) * 1099511628211;
        hash = (hash ^ (ulong)length) * 1099511628211;
        hash = (hash ^ (ulong)ticks) * 1099511628211;
        return unchecked((long)(hash ^ (hash >> 29)));
    }
}
