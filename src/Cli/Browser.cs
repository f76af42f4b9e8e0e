using System.ComponentModel;
using System.Diagnostics;

namespace Daymark.Cli;

/// <summary>Opens the browser of whoever asked for that. The only place where Daymark starts another program.</summary>
internal static class Browser
{
    /// <summary>False when the system knows no browser.</summary>
    /// <param name="address">An address that Daymark itself listens on, never one from a site.</param>
    public static bool Open(string address)
    {
        try
        {
            using var browser = Process.Start(
                new ProcessStartInfo(address) { UseShellExecute = true }
            );
            return true;
        }
        catch (Exception e) when (e is Win32Exception or FileNotFoundException)
        {
            return false;
        }
    }
}
