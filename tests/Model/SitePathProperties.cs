using CsCheck;
using Daymark.Model;

namespace Daymark.Tests.Model;

/// <summary>No address, however it is written, leaves the output folder or breaks a file system.</summary>
public sealed class SitePathProperties
{
    private static readonly string[] Pieces =
    [
        ".",
        "..",
        "/",
        "/",
        "//",
        "\\",
        "%2e",
        "%2E",
        "%2f",
        "%5c",
        "%00",
        "%25",
        "%c0%af",
        "%252e",
        "%",
        ":",
        "C:",
        "a",
        "b c",
        "é",
        "é",
        "😀",
        "\0",
        "\n",
        "\t",
        "\u007f",
        "\u202e",
        " ",
        "~",
        "*",
        "?",
        "#",
        "aux",
        "nul.txt",
        "com1",
        "COM¹",
        ".daymark",
        ".Daymark",
        "%2edaymark",
        "index.html",
        "<",
        "|",
        "\"",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]),
            Gen.String
        )
        .Array[0, 12]
        .Select(string.Concat);

    [Fact]
    public void What_is_accepted_stays_inside_and_can_be_written() =>
        Text.Sample(
            text =>
            {
                if (!SitePath.TryParse(text, out var path, out _))
                    return true;
                var file = path.OutputFile;
                var segments = file.Split('/');
                return Path.GetFullPath(file, "/o").StartsWith("/o/", StringComparison.Ordinal)
                    && !Path.IsPathRooted(file)
                    && segments.All(IsSafe)
                    && !segments.Contains(SitePath.Reserved, StringComparer.OrdinalIgnoreCase);
            },
            iter: 50_000
        );

    [Fact]
    public void What_is_accepted_reads_back_from_its_link() =>
        Text.Sample(text =>
            !SitePath.TryParse(text, out var path, out _)
            || (SitePath.TryParse("/" + path.Encoded, out var again, out _) && again == path)
        );

    [Fact]
    public void What_is_refused_says_why() =>
        Text.Sample(text =>
            SitePath.TryParse(text, out var path, out var error)
                ? error.Length == 0
                : error.Length > 0 && path == SitePath.Home
        );

    private static bool IsSafe(string segment) =>
        segment.Length > 0
        && segment is not ("." or "..")
        && !segment.Any(c =>
            char.IsControl(c) || "<>:\"|?*\\".Contains(c, StringComparison.Ordinal)
        )
        && segment[^1] is not ('.' or ' ')
        && System.Text.Encoding.UTF8.GetByteCount(segment) <= 255;
}
