namespace Daymark.Tests.Support;

/// <summary>A text that users rely on, held against the approved one in `tests/Contracts/`.</summary>
internal static class ApprovedText
{
    public const string Suffix = ".approved.txt";

    /// <summary>Compares with `tests/Contracts/{relativeApprovedPath}`, which ends in `.approved.txt`.</summary>
    public static void Verify(string actual, string relativeApprovedPath)
    {
        Assert.EndsWith(Suffix, relativeApprovedPath, StringComparison.Ordinal);
        Verify(
            actual,
            Path.Combine(Repository.Root, "tests", "Contracts", relativeApprovedPath),
            GoldenUpdate.Wanted
        );
    }

    public static void Verify(string actual, string approvedFile, bool update)
    {
        var text = Normal(actual);
        if (update)
            Write(approvedFile, text);
        else if (!File.Exists(approvedFile))
            Assert.Fail(
                $"There is no {approvedFile} yet. UPDATE_GOLDEN=1 writes it. It would say:\n{text}"
            );
        else if (Normal(File.ReadAllText(approvedFile)) is var approved && approved != text)
            Assert.Fail(
                $"{approvedFile} says something else. If the change is meant, UPDATE_GOLDEN=1 writes it, and CHANGELOG.md gets a line.\n"
                    + UnifiedDiff.Of(approved, text, Path.GetFileName(approvedFile))
            );
    }

    /// <summary>Line ends are LF and the last line has one, on every machine.</summary>
    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
