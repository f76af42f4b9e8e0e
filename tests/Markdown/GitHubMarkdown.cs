using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Daymark.Diagnostics;
using Daymark.Markdown;
using Daymark.Model;
using Daymark.Tests.Support;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Daymark.Tests.Markdown;

/// <summary>Real posts come out as GitHub's own renderer, cmark-gfm, writes them, but for those that are listed with their reason.</summary>
public sealed partial class GitHubMarkdown
{
    private const string List = "gfm-differences.txt";

    [Fact]
    public void Real_posts_are_rendered_as_cmark_gfm_does_but_for_a_listed_few()
    {
        Repository.SkipUnlessShared();
        Assert.SkipUnless(
            File.Exists("/usr/bin/cmark-gfm"),
            "cmark-gfm, of the Debian package of that name, is not installed."
        );
        var root = Path.Combine(Repository.Shared, "corpora");
        var listed = File.ReadLines(Path.Combine(Repository.Root, "tests/Markdown", List))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(": ")[0])
            .ToList();

        var different = Directory
            .EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
            .AsParallel()
            .Where(file => Difference(file) is not null)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToList();

        if (Environment.GetEnvironmentVariable("DAYMARK_GFM_REPORT") is { } report)
            File.WriteAllLines(
                report,
                different.Select(path => $"{path}: {Difference(Path.Combine(root, path))}")
            );
        Assert.Equal(listed, different);
    }

    /// <summary>Where the two first differ, in both; null when they agree, or the file is no text.</summary>
    private static string? Difference(string path)
    {
        if (new SourceFile(path, File.ReadAllBytes(path)).Decode(new ProblemList()) is not { } file)
            return null;
        var body = FrontMatter().Replace(file.Text, "", 1);
        var ours = ComparableHtml.Of(Ours(body));
        var theirs = ComparableHtml.Of(Theirs(body));
        if (ours == theirs)
            return null;
        var at = ours.Zip(theirs).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{Around(ours, at)} ||| {Around(theirs, at)}";
    }

    private static string Around(string html, int at) =>
        html[Math.Max(0, at - 40)..Math.Min(html.Length, at + 60)].ReplaceLineEndings(" ");

    private static string Ours(string body)
    {
        var document = BodyReader.Parse(body);
        var nodes = BodyNodes.Of(document);
        TableAlignment.ToClasses(nodes.Tables);
        TableCode.Unescape(nodes.CellCode);
        return BodyHtmlWriter.Write(document);
    }

    private static string Theirs(string body)
    {
        var start = new ProcessStartInfo("/usr/bin/cmark-gfm")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            ArgumentList =
            {
                "--unsafe",
                "-e",
                "footnotes",
                "-e",
                "table",
                "-e",
                "strikethrough",
                "-e",
                "autolink",
                "-e",
                "tasklist",
            },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(body);
        process.StandardInput.Close();
        return output.GetAwaiter().GetResult();
    }

    [GeneratedRegex(@"\A(?:---\n[\s\S]*?\n(?:---|\.\.\.) *\n|\+\+\+\n[\s\S]*?\n\+\+\+ *\n)")]
    private static partial Regex FrontMatter();
}
