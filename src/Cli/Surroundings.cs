using NodaTime;

namespace Daymark.Cli;

/// <summary>The world around the program: everything that a command line can see or change, made by Program alone.</summary>
/// <param name="Variable">Reads an environment variable; null when it is not set.</param>
/// <param name="HomeFolder">Empty when there is none.</param>
internal sealed record Surroundings(
    IClock Clock,
    TextWriter Out,
    TextWriter Error,
    bool OutIsTerminal,
    bool ErrorIsTerminal,
    Func<string, string?> Variable,
    string CurrentFolder,
    string HomeFolder
)
{
    /// <summary>What a person types in answer to a question.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Whether there is somebody to ask.</summary>
    public bool InIsTerminal { get; init; }

    /// <summary>Colour only on a terminal, and never when NO_COLOR is set (no-color.org).</summary>
    public bool ColourErrors => ErrorIsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR"));

    /// <summary>Opens an address in the browser; false when there is none.</summary>
    public Func<string, bool> OpenBrowser { get; init; } = _ => false;
}
