using System.Text;
using Daymark.Diagnostics;

namespace Daymark.Import;

/// <summary>The file that lists everything an import could not carry over; it lies in the site folder, where nothing is published.</summary>
internal static class ImportReport
{
    public const string FileName = "import-report.txt";

    private const string Head =
        "What the last import could not carry over, by file and line. Delete it when you are done.\n\n";

    /// <summary>Whether a file of that name is ours to replace.</summary>
    public static bool IsOurs(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.GetBytes(Head));

    public static byte[] Bytes(IReadOnlyList<Problem> problems)
    {
        var text = new StringBuilder(Head);
        foreach (var problem in problems)
            text.Append(problem.Location is { } at ? $"{at}: " : "")
                .Append(problem.IsError ? "error " : "warning ")
                .Append(problem.Kind.Code)
                .Append(": ")
                .Append(problem.Message)
                .Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
