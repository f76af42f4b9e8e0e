namespace Daymark.Diagnostics;

/// <summary>Problems of the addresses that a site writes.</summary>
internal static class AddressProblems
{
    public const string Shape =
        "An address is made of plain folder names, such as /2021/09/harbour-open/.";

    public static Problem Bad(SourceLocation at, string address, string error) =>
        SiteProblemKinds.BadAddress.At(at, $"the address `{address}` {error}", Shape);

    public static Problem Taken(
        SourceLocation at,
        string first,
        string second,
        string address,
        bool byCase,
        string hint
    ) =>
        SiteProblemKinds.AddressTaken.At(
            at,
            $"{second} and {first} both want the address {address}"
                + (byCase ? " (upper and lower case make no difference on many computers)" : ""),
            hint
        );

    public static Problem FileAndFolder(
        SourceLocation at,
        string file,
        string inside,
        string address,
        string hint
    ) =>
        SiteProblemKinds.AddressTaken.At(
            at,
            $"{file} wants the file {address}, but {inside} needs a folder of that name",
            hint
        );

    public static Problem BadAlias(SourceLocation at, string alias, string error) =>
        SiteProblemKinds.BadAlias.At(
            at,
            $"the alias `{alias}` {error}",
            "An alias is a former address within this site, such as /old/page/ or /old.html."
        );

    public static Problem Dangerous(SourceLocation at, string key, string url) =>
        SiteProblemKinds.DangerousAddress.At(
            at,
            $"`{key}` is `{url}`, which could run code in the browser of a reader",
            "Write an address of the site such as /about/, or one that begins with https:, mailto: or tel:."
        );
}
