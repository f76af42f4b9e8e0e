namespace Daymark.Model;

/// <summary>A file that is published as it is. Only its address is held; its bytes are streamed when it is copied.</summary>
/// <param name="Path">Relative to the site folder, with forward slashes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Open">Opens it for reading from the start.</param>
internal sealed record AssetFile(string Path, long Length, Func<Stream> Open)
{
    /// <summary>Of its content, read whole; zero when it cannot be read, which is told when it is copied.</summary>
    public UInt128 ReadFingerprint()
    {
        try
        {
            using var stream = Open();
            return Fingerprint.Of(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
