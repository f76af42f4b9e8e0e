namespace Daymark.Model;

/// <summary>A file that is published as it is. Only its address is held; its bytes are streamed when it is copied.</summary>
/// <param name="Path">Relative to the site folder, with forward slashes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Open">Opens it for reading from the start.</param>
internal sealed record AssetFile(string Path, long Length, Func<Stream> Open)
{
    private UInt128? known;

    /// <summary>Of its content, read whole once; zero when it cannot be read, which is told when it is copied.</summary>
    public UInt128 Fingerprint => known ??= Read();

    private UInt128 Read()
    {
        try
        {
            using var stream = Open();
            return Model.Fingerprint.Of(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
