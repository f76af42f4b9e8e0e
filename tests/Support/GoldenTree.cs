using System.Text;

namespace Daymark.Tests.Support;

/// <summary>A set of files held byte for byte against a folder of expected ones: what is missing, extra and different, all at once.</summary>
internal static class GoldenTree
{
    private const int LinesPerFile = 40;
    private const int LinesInAll = 400;

    public static void Verify(IReadOnlyDictionary<string, byte[]> actual, string expectedFolder) =>
        Verify(actual, expectedFolder, GoldenUpdate.Wanted);

    public static void Verify(
        IReadOnlyDictionary<string, byte[]> actual,
        string expectedFolder,
        bool update
    )
    {
        foreach (var path in actual.Keys)
            Assert.True(
                SafePath.Allows(path),
                $"'{path}' is not a relative path with forward slashes."
            );
        if (update)
        {
            Rewrite(expectedFolder, actual);
            return;
        }
        var complaints = Compare(Read(expectedFolder), actual).ToList();
        if (complaints.Count > 0)
            Assert.Fail(
                $"{complaints.Count} of the files differ from {expectedFolder}. If the change is meant, UPDATE_GOLDEN=1 writes it.\n"
                    + UnifiedDiff.Cap(string.Join('\n', complaints), LinesInAll)
            );
    }

    private static SortedDictionary<string, byte[]> Read(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllBytes(
                    file
                );
        return files;
    }

    private static IEnumerable<string> Compare(
        IReadOnlyDictionary<string, byte[]> expected,
        IReadOnlyDictionary<string, byte[]> actual
    )
    {
        foreach (var path in expected.Keys.Except(actual.Keys))
            yield return $"missing: {path}";
        foreach (var path in actual.Keys.Except(expected.Keys).Order(StringComparer.Ordinal))
            yield return $"extra: {path}";
        foreach (var path in expected.Keys.Where(path => actual.ContainsKey(path)))
            if (!expected[path].AsSpan().SequenceEqual(actual[path]))
                yield return $"different: {path}\n{Difference(path, expected[path], actual[path])}";
    }

    private static string Difference(string path, byte[] expected, byte[] actual)
    {
        if (Text(expected) is { } expectedText && Text(actual) is { } actualText)
        {
            var diff = UnifiedDiff.Of(expectedText, actualText, path);
            if (diff.Length > 0)
                return UnifiedDiff.Cap(diff, LinesPerFile);
        }
        var same = expected.AsSpan().CommonPrefixLength(actual);
        return $"no line differs, or it is not text: {expected.Length} bytes expected, {actual.Length} found, the first difference at byte {same}";
    }

    /// <summary>The text of a file without its byte order mark, which no line would show; null where it is no text.</summary>
    private static string? Text(byte[] bytes) =>
        bytes.Contains((byte)0) || !System.Text.Unicode.Utf8.IsValid(bytes)
            ? null
            : Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');

    private static void Rewrite(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var gone in Read(folder).Keys.Where(path => !files.ContainsKey(path)))
            File.Delete(Path.Combine(folder, gone));
        foreach (var (path, bytes) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }
}
