using Daymark.Model;

namespace Daymark.Files;

/// <summary>The theme that the program carries: the templates/ folder of its own repository.</summary>
internal static class DefaultTheme
{
    private const string Folder = "templates/";

    public static IReadOnlyList<SourceFile> Read()
    {
        var assembly = typeof(DefaultTheme).Assembly;
        var files = new List<SourceFile>();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            // On Windows the names come with backslashes.
            var path = name.Replace('\\', '/');
            if (!path.StartsWith(Folder, StringComparison.Ordinal))
                continue;
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files.Add(new SourceFile(path, bytes));
        }
        return files;
    }
}
