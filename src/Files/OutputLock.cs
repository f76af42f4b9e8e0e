using Daymark.Model;

namespace Daymark.Files;

/// <summary>Lets one build at a time write an output folder. The system releases it however the build ends.</summary>
internal sealed class OutputLock : IDisposable
{
    private readonly FileStream file;

    private OutputLock(FileStream file) => this.file = file;

    /// <summary>The lock of an output folder; null when another build holds it. Its file lies with the temporary files and stays.</summary>
    public static OutputLock? TryTake(string output)
    {
        var name = $"{Fingerprint.Of(RealPath.Of(output)):x32}";
        try
        {
            var path = Path.Combine(Path.GetTempPath(), $"daymark-{name}.lock");
            var file = Open(path);
            if (FileLock.TryTake(file.SafeFileHandle))
                return new OutputLock(file);
            file.Dispose();
            return null;
        }
        catch (IOException e)
            when (e is not DirectoryNotFoundException and not PathTooLongException)
        {
            return null;
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(
                path,
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        // Somebody else on this machine built the site before; to hold their file, reading is enough.
        catch (UnauthorizedAccessException)
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
        }
    }

    public void Dispose()
    {
        FileLock.Release(file.SafeFileHandle);
        file.Dispose();
    }
}
