using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Daymark.Files;

/// <summary>
/// Holds an open file against everybody else. Elsewhere <see cref="FileShare.None"/> does; on Unix .NET locks every file
/// that it opens or none, and for a build that opens tens of thousands it is none (Directory.Build.props).
/// </summary>
internal static class FileLock
{
    /// <summary>LOCK_EX and LOCK_NB, flock(2): the same on Linux and macOS.</summary>
    private const int ExclusiveOrNothing = 2 | 4;

    /// <summary>LOCK_UN, flock(2).</summary>
    private const int Nothing = 8;

    /// <summary>False when another holds it. True where the file system knows no locks, as .NET does.</summary>
    public static bool TryTake(SafeFileHandle file) =>
        OperatingSystem.IsWindows()
        || Flock(file, ExclusiveOrNothing) == 0
        || Marshal.GetLastPInvokeError() != WouldBlock;

    /// <summary>Gives it back. To close the file is not enough: a program that is being started may still hold a copy of it for a moment.</summary>
    public static void Release(SafeFileHandle file)
    {
        if (!OperatingSystem.IsWindows())
            _ = Flock(file, Nothing);
    }

    /// <summary>EWOULDBLOCK, errno(3).</summary>
    private static int WouldBlock => OperatingSystem.IsLinux() ? 11 : 35;

    [DllImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static extern int Flock(SafeFileHandle file, int operation);
}
