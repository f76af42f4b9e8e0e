namespace Daymark.Files;

/// <summary>Refuses to write through a symbolic link that somebody put into the output folder: it could lead anywhere.</summary>
internal sealed class FolderLinks(string root)
{
    private readonly HashSet<string> checkedFolders = new(StringComparer.Ordinal);

    /// <exception cref="IOException">A folder above the file is a symbolic link.</exception>
    public void Refuse(string path)
    {
        for (
            var slash = path.IndexOf('/', StringComparison.Ordinal);
            slash > 0;
            slash = path.IndexOf('/', slash + 1)
        )
        {
            var folder = path[..slash];
            if (!checkedFolders.Add(folder))
                continue;
            if (new DirectoryInfo(Path.Combine(root, folder)).LinkTarget is not null)
                throw new IOException($"{folder} is a symbolic link, which is not written through");
        }
    }
}
