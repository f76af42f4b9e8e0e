using System.Buffers;
using Daymark.Model;
using Microsoft.Win32.SafeHandles;

namespace Daymark.Files;

/// <summary>Compares the content of an output file with a file on disk, and writes it.</summary>
internal static class FileContent
{
    private const int BufferSize = 128 * 1024;

    /// <summary>Pages of two days differ near their beginning, where the date stands.</summary>
    private const int FirstRead = 4 * 1024;

    /// <summary>Whether a file holds just these bytes; null when there is no such file.</summary>
    public static bool? Holds(string file, ReadOnlySpan<byte> bytes)
    {
        using var handle = Open(file);
        return handle is null ? null : Holds(handle, bytes);
    }

    /// <summary>Null when there is no such file.</summary>
    private static SafeFileHandle? Open(string file)
    {
        try
        {
            return File.OpenHandle(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (UnauthorizedAccessException) when (Directory.Exists(file))
        {
            return null;
        }
    }

    private static bool Holds(SafeFileHandle file, ReadOnlySpan<byte> bytes)
    {
        // Room for one byte more tells a longer file without asking for its length.
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(bytes.Length, BufferSize) + 1);
        try
        {
            for (var at = 0; ; )
            {
                var room = at == 0 ? Math.Min(FirstRead, buffer.Length) : buffer.Length;
                var read = RandomAccess.Read(file, buffer.AsSpan(0, room), at);
                if (read == 0)
                    return at == bytes.Length;
                if (!bytes[at..].StartsWith(buffer.AsSpan(0, read)))
                    return false;
                at += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Of a file on disk, read whole; null when it is not there or cannot be read.</summary>
    public static UInt128? FingerprintOf(string file)
    {
        if (!File.Exists(file))
            return null;
        try
        {
            using var stream = new FileStream(
                file,
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read,
                bufferSize: 0
            );
            return Fingerprint.Of(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether a file holds just what an asset does; null when there is no such file.</summary>
    public static bool? Holds(string file, AssetFile asset)
    {
        using var handle = Open(file);
        if (handle is null)
            return null;
        using var old = new FileStream(handle, FileAccess.Read, bufferSize: 0);
        if (old.Length != asset.Length)
            return false;
        using var other = asset.Open();
        var (left, right) = (new byte[BufferSize], new byte[BufferSize]);
        while (true)
        {
            var read = old.ReadAtLeast(left, left.Length, throwOnEndOfStream: false);
            var same = other.ReadAtLeast(right, right.Length, throwOnEndOfStream: false);
            if (read != same || !left.AsSpan(0, read).SequenceEqual(right.AsSpan(0, same)))
                return false;
            if (read == 0)
                return true;
        }
    }

    public static void Write(string file, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(
            file,
            FileMode.CreateNew,
            FileAccess.Write,
            FileShare.None
        );
        try
        {
            RandomAccess.Write(handle, bytes, 0);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw TooLarge(e);
        }
    }

    public static void Write(string file, AssetFile asset)
    {
        using var source = asset.Open();
        using var target = new FileStream(
            file,
            FileMode.Create,
            FileAccess.Write,
            FileShare.None,
            bufferSize: 0
        );
        try
        {
            source.CopyTo(target, BufferSize);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw TooLarge(e);
        }
    }

    /// <summary>What .NET makes of a limit of file sizes (EFBIG, POSIX write) says nothing of a disk.</summary>
    private static IOException TooLarge(ArgumentOutOfRangeException e) =>
        new("the file is larger than the disk or this account allows", e);
}
