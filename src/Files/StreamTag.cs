using System.Globalization;

namespace Daymark.Files;

/// <summary>What tells one state of an open file from others: its length and time of change.</summary>
internal static class StreamTag
{
    /// <summary>Hexadecimal numbers with a hyphen between them; null for what lies on no disk.</summary>
    public static string? Of(Stream source) =>
        source is FileStream file
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{file.Length:x}-{File.GetLastWriteTimeUtc(file.SafeFileHandle).Ticks:x}"
            )
            : null;
}
