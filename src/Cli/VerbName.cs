using System.CommandLine;

namespace Daymark.Cli;

/// <summary>A verb as it is typed, with the verbs above it: <c>daymark new post</c>.</summary>
internal static class VerbName
{
    public static string Of(Command command) =>
        command is RootCommand ? "daymark"
        : command.Parents.OfType<Command>().FirstOrDefault() is { } above
            ? $"{Of(above)} {command.Name}"
        : command.Name;
}
