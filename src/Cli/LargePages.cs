using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Daymark.Cli;

/// <summary>
/// Memory for a small site is had from the system at once and in large pages. Where a first touch of each 4 KB costs some
/// microseconds, as on virtual machines, this is a quarter of the time of a small build. It is advice: whatever of it the
/// system or a later collector does not take, costs nothing.
/// </summary>
internal static class LargePages
{
    /// <summary>What a small build makes without one collection, in bytes; not more than generation 0 holds (Generator.csproj).</summary>
    private const long SmallBuild = 16 << 20;

    private const long LargeObjects = 1 << 17;

    /// <summary>The first pieces of the heap, on both sides of the 32 MB that are for large objects, in bytes.</summary>
    private const nuint Reach = 64 << 20;

    private const nint PageSize = 2 << 20;

    /// <summary>Where there is less in all, in bytes, memory is had as it is needed.</summary>
    private const long Ample = 256 << 20;

    /// <summary>MADV_HUGEPAGE of Linux, madvise(2).</summary>
    private const int InLargePages = 14;

    public static void Advise()
    {
        if (
            !OperatingSystem.IsLinux()
            || GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < Ample
            || !GC.TryStartNoGCRegion(SmallBuild, LargeObjects)
        )
            return;
        object first = new();
        _ = Advise(Unsafe.As<object, nint>(ref first) & ~(PageSize - 1), Reach, InLargePages);
    }

    [DllImport("libc", EntryPoint = "madvise")]
    private static extern int Advise(nint start, nuint length, int advice);
}
