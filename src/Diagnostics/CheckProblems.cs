namespace Daymark.Diagnostics;

/// <summary>What is wrong with the pages of a built site. Most are the same on many pages, so they have no place yet.</summary>
internal static class CheckProblems
{
    /// <param name="near">The address that was probably meant; null when none is near.</param>
    public static Problem DeadLink(string url, string path, string? near) =>
        CheckProblemKinds.DeadLink.At(
            null,
            $"the link `{url}` leads nowhere: the site has no /{path}",
            near is null
                ? "Correct the address, or take the link out. A file that is to be published lies in static/."
                : $"Did you mean `{near}`?"
        );

    public static Problem NoAddress(string url) =>
        CheckProblemKinds.DeadLink.At(
            null,
            $"the link `{url}` leads nowhere: this is no address",
            "Write it with https://, such as https://host.example/page."
        );

    public static Problem MissingFile(string url, string path, string? near) =>
        CheckProblemKinds.MissingFile.At(
            null,
            $"`{url}` is missing: the site has no /{path}",
            near is null
                ? "Put the file into static/, or beside the message."
                : $"Did you mean `{near}`?"
        );

    public static Problem DeadFragment(string url, string fragment, string page) =>
        CheckProblemKinds.DeadFragment.At(
            null,
            $"the link `{url}` leads to the top of the page only: nothing on {page} has the id `{fragment}`",
            "Headings have ids made of their words; look at the page for the right one."
        );

    public static Problem Detour(string url, string page) =>
        CheckProblemKinds.Detour.At(
            null,
            $"the link `{url}` makes a detour: the page is at {page}",
            "Add the last slash: most hosts send readers on, some do not."
        );

    /// <param name="whole">The address that was probably meant.</param>
    public static Problem BesideSite(string url, string sitePath, string whole) =>
        CheckProblemKinds.BesideSite.At(
            null,
            $"the link `{url}` leaves the site, which stands below {sitePath}",
            $"Write {whole}; in templates `url` adds it."
        );

    public static Problem LocalLink(string url) =>
        CheckProblemKinds.LocalLink.At(
            null,
            $"the link `{url}` leads to the reader's own machine",
            "Write the address that everybody can reach."
        );

    public static Problem DuplicateId(string id) =>
        CheckProblemKinds.DuplicateId.At(
            null,
            $"the id `{id}` stands twice on the page, so that links reach only the first",
            "Give one of them another id."
        );

    public static Problem PictureWithoutText(string url) =>
        CheckProblemKinds.PictureWithoutText.At(
            null,
            $"the picture `{Short(url)}` has no alt text for those who do not see it",
            "Say in `alt` what it shows, or write alt=\"\" when it only adorns."
        );

    public static Problem EmptyLink(string url) =>
        CheckProblemKinds.EmptyLink.At(
            null,
            $"the link to `{url}` has no words, so nobody can see or hear it",
            "Write what it leads to between its brackets or tags."
        );

    public static Problem EmptyHeading(int level) =>
        CheckProblemKinds.EmptyHeading.At(
            null,
            FormattableString.Invariant($"a heading of level {level} has no words"),
            "Write some, or take it out."
        );

    public static Problem SkippedLevel(string text, int from, int to) =>
        CheckProblemKinds.SkippedLevel.At(
            null,
            FormattableString.Invariant(
                $"the heading \"{Short(text)}\" is of level {to}, the one before it of level {from}"
            ),
            FormattableString.Invariant(
                $"Make it level {from + 1}: readers jump from level to level. `markdown: {{ heading_outline: true }}` in site.yml does it for all messages."
            )
        );

    public static Problem NoTitle() =>
        CheckProblemKinds.NoPageTitle.At(
            null,
            "the page has no title, which browsers and search engines show",
            "Write a `<title>` in the template."
        );

    /// <param name="others">How many more titles are too long.</param>
    public static Problem LongTitle(SourceLocation at, int length, int others) =>
        CheckProblemKinds.LongTitle.At(
            at,
            FormattableString.Invariant(
                $"the title has {length} characters, of which search engines show about 70{(others == 0 ? "" : $"; {others} more {(others == 1 ? "is" : "are")} longer than that")}"
            ),
            "Say the most important first."
        );

    public static Problem SameTitle(SourceLocation at, string title, string other) =>
        CheckProblemKinds.SameTitle.At(
            at,
            $"the title \"{Short(title)}\" is that of {other}, too",
            "Readers of a list cannot tell them apart."
        );

    public static Problem SameDescription(SourceLocation at, string other) =>
        CheckProblemKinds.SameDescription.At(at, $"the description is that of {other}, too");

    private static string Short(string text) => text.Length <= 80 ? text : text[..79] + "…";
}
