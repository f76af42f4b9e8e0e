using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Daymark.Cli;

/// <summary>
/// Memory of the heap is had from the system in large pages, and for a small site at once. Where a first touch of each
/// 4 KB costs some microseconds, as on virtual machines, this is a quarter of the time of a small build and a fifth of that
/// of a large one. It is advice: whatever of it the system or the collector does not take, costs nothing.
/// </summary>
internal static class LargePages
{
    /// <summary>What a small build makes without one collection, in bytes; not more than generation 0 holds (Generator.csproj).</summary>
    private const long SmallBuild = 16 << 20;

    private const long LargeObjects = 1 << 17;

    /// <summary>The heap of a large site, in bytes: 100,000 messages need less.</summary>
    private const long LargeBuild = 1 << 30;

    private const nint PageSize = 2 << 20;

    /// <summary>Where there is less in all, in bytes, memory is had as it is needed.</summary>
    private const long Ample = 256 << 20;

    /// <summary>PROT_READ and PROT_WRITE, mprotect(2).</summary>
    private const int Usable = 3;

    /// <summary>MADV_HUGEPAGE of Linux, madvise(2).</summary>
    private const int InLargePages = 14;

    /// <summary>MADV_DODUMP of Linux, madvise(2).</summary>
    private const int Dumped = 17;

    public static void Advise()
    {
        if (
            !OperatingSystem.IsLinux()
            || GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < Ample
            || !GC.TryStartNoGCRegion(SmallBuild, LargeObjects)
        )
            return;
        object first = new();
        nint start = Unsafe.As<object, nint>(ref first) & ~(PageSize - 1);
        nuint reach = (nuint)Math.Min(LargeBuild, Reserved() / 2);
        // The collector takes small steps into what it reserved. A large page lies in one mapping, so what is ahead of these
        // steps must not differ from what they make: usable and, as the collector marks its own, part of a dump.
        _ = Protect(start, reach, Usable);
        _ = Advise(start, reach, Dumped);
        _ = Advise(start, reach, InLargePages);
    }

    /// <summary>The addresses that the collector keeps for itself, in bytes, of which the first object is near the start; 0 for collectors that have no such range.</summary>
    private static long Reserved() =>
        GC.GetConfigurationVariables().TryGetValue("GCRegionRange", out object? range)
        && range is long bytes
            ? bytes
            : 0;

    [DllImport("libc", EntryPoint = "mprotect")]
    private static extern int Protect(nint start, nuint length, int protection);

    [DllImport("libc", EntryPoint = "madvise")]
    private static extern int Advise(nint start, nuint length, int advice);
}
