using System.Globalization;
using System.Net;
using System.Text;
using Daymark.Diagnostics;

namespace Daymark.Serve;

/// <summary>The page that says what is wrong with a site: over the last good one, or in place of one.</summary>
internal static class ProblemPage
{
    /// <summary>The page, UTF-8.</summary>
    /// <param name="withScript">True for a page by itself, which has to load anew when the site is mended.</param>
    public static byte[] Of(PreviewState state, bool withScript)
    {
        var page = new StringBuilder(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>The site has errors</title>
            <link rel="stylesheet" href="/{LiveAddresses.Style}">
            </head>
            <body class="daymark-problems">
            <main>
            <h1>The site has errors</h1>
            <p>{(
                state.Site is null
                    ? "It is shown here as soon as they are mended."
                    : "The page behind is the last one without. It changes as soon as they are mended."
            )}</p>

            """
        );
        foreach (var problem in state.Errors)
            Add(page, problem);
        page.Append("</main>\n");
        if (withScript)
            page.Append(
                CultureInfo.InvariantCulture,
                $"""<script src="/{LiveAddresses.Script}" data-version="{state.Version}" data-errors="{state.ErrorsShown}" async></script>"""
            );
        page.Append("</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void Add(StringBuilder page, Problem problem)
    {
        var place = problem.Location is { } at ? $"{at}: " : "";
        page.Append(
            $"""<section><p><span class="where">{Text(place)}error {problem.Kind.Code}</span>: {Text(problem.Message)}</p>"""
        );
        if (problem.Location is { SourceLine: { Length: > 0 } line } location)
        {
            page.Append($"\n<pre>{Text(line)}");
            if (location.Column > 0)
            {
                // Tabs stay tabs, so that the caret stands below its place however wide they are.
                var before = line[..Math.Min(location.Column - 1, line.Length)];
                page.Append('\n');
                foreach (var c in before)
                    page.Append(c == '\t' ? '\t' : ' ');
                page.Append(
                    '^',
                    Math.Clamp(location.Length, 1, Math.Max(1, line.Length - before.Length))
                );
            }
            page.Append("</pre>");
        }
        if (problem.Hint.Length > 0)
            page.Append($"\n<p>{Text(problem.Hint)}</p>");
        page.Append("</section>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
