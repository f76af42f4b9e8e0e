using System.Text;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Import;

/// <summary>Reads a text of another program: UTF-8, or UTF-16 that says so with a byte order mark.</summary>
internal static class TextReader
{
    private const int Longest = 8 * 1024 * 1024;

    /// <summary>The text with line ends as LF; null, with a problem, when it is none.</summary>
    public static SourceText? Read(AssetFile file, ProblemList problems)
    {
        if (file.Length > Longest)
        {
            problems.Add(
                ImportProblems.Refused(
                    new SourceLocation(file.Path),
                    $"it is longer than {Longest / 1024 / 1024} MB",
                    "Split it."
                )
            );
            return null;
        }
        try
        {
            using var stream = file.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return Decode(new SourceFile(file.Path, bytes.ToArray()), problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileProblems.Unreadable(file.Path, e.Message));
            return null;
        }
    }

    private static SourceText? Decode(SourceFile file, ProblemList problems)
    {
        var utf16 = file.Bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
        return (
            utf16 is null
                ? file
                : file with
                {
                    Bytes = Encoding.UTF8.GetBytes(utf16.GetString(file.Bytes.AsSpan(2))),
                }
        ).Decode(problems);
    }
}
