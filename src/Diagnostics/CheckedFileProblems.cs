namespace Daymark.Diagnostics;

/// <summary>What is wrong with feeds, the sitemap and counters of a built site, and with its links to others.</summary>
internal static class CheckedFileProblems
{
    public static Problem Unreadable(string reason) =>
        CheckProblemKinds.BadMachineFile.At(
            null,
            $"programs cannot read this file: {reason}",
            "Whatever wrote it into the site has to be mended."
        );

    public static Problem DeadAddress(string url, string path) =>
        CheckProblemKinds.DeadMachineLink.At(
            null,
            $"the address `{url}` leads nowhere: the site has no /{path}"
        );

    public static Problem NoBaseUrl(SourceLocation at) =>
        CheckProblemKinds.NoBaseUrl.At(
            at,
            "`base_url` is missing, so that feeds and the sitemap cannot name whole addresses",
            "Write where the site will stand, such as `base_url: https://host.example/`."
        );

    /// <param name="typed">The number with its word, as it stands.</param>
    /// <param name="says">What the counter says, and on which day.</param>
    public static Problem TypedCounter(string typed, string id, string says, string instead) =>
        CheckProblemKinds.TypedCounter.At(
            null,
            $"\"{typed}\" is typed by hand; the counter `{id}` says {says}",
            $"Write `{instead}` for the number, and it is never wrong."
        );

    public static Problem UnusedCounter(SourceLocation at, string id) =>
        CheckProblemKinds.UnusedCounter.At(
            at,
            $"no page shows the counter `{id}`: it says `show: false`, and no text uses it",
            $"Write `:counter[{id}]` where it should stand, or take it out."
        );

    public static Problem DeadWebLink(string url, string reason) =>
        CheckProblemKinds.DeadWebLink.At(
            null,
            $"the link `{url}` leads nowhere: {reason}",
            "Correct the address, or take the link out."
        );

    public static Problem UnknownWebLink(string url, string reason) =>
        CheckProblemKinds.UnknownWebLink.At(
            null,
            $"whether the link `{url}` is good cannot be told: {reason}",
            "Open it in a browser."
        );

    public static Problem CannotVerify(string address, string reason) =>
        CheckProblemKinds.CannotVerify.At(
            null,
            $"whether {address} is today's cannot be told: {reason}",
            "Name the address of the site, or of its daymark.json."
        );
}
