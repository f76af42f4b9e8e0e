using System.Runtime.InteropServices;
using System.Text;
using Daymark.Cli;
using NodaTime;

namespace Daymark;

/// <summary>The front door: the real clock, console and environment, and the exit code.</summary>
internal static class Program
{
    private const PosixSignal FileTooLarge = (PosixSignal)25;

    private static async Task<int> Main(string[] args)
    {
        LargePages.Advise();
        // Beyond a limit of file sizes a write then fails as on a full disk; else the system would end the program there.
        using var limit = OperatingSystem.IsWindows()
            ? null
            : PosixSignalRegistration.Create(FileTooLarge, signal => signal.Cancel = true);
        using var output = Writer(Console.OpenStandardOutput());
        using var error = Writer(Console.OpenStandardError());
        var around = new Surroundings(
            SystemClock.Instance,
            output,
            error,
            !Console.IsOutputRedirected,
            !Console.IsErrorRedirected,
            Environment.GetEnvironmentVariable,
            Environment.CurrentDirectory,
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)
        )
        {
            In = Console.In,
            InIsTerminal = !Console.IsInputRedirected,
            OpenBrowser = Browser.Open,
        };
        try
        {
            return await CommandLine.Run(args, around);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception fault)
        {
            error.WriteLine(
                $"This is a fault of Daymark's own, not of your site. Please report it with these lines:\n{fault}"
            );
            return ExitCode.Fault;
        }
    }

    /// <summary>UTF-8 everywhere, whatever the machine's code page; each line at once.</summary>
    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
}
