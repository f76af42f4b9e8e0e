namespace Daymark.Diagnostics;

/// <summary>Problems of the addresses that a site writes.</summary>
internal static class AddressProblems
{
    public const string Shape =
        "An address is made of plain folder names, such as /2021/09/harbour-open/.";

    public static Problem Bad(SourceLocation at, string address, string error) =>
        ProblemKinds.BadAddress.At(at, $"the address `{address}` {error}", Shape);

    public static Problem Taken(
        SourceLocation at,
        string first,
        string second,
        string address,
        bool byCase,
        string hint
    ) =>
        ProblemKinds.AddressTaken.At(
            at,
            $"{second} and {first} both want the address {address}"
                + (byCase ? " (upper and lower case make no difference on many computers)" : ""),
            hint
        );

    public static Problem FileAndFolder(string file, string inside, string address) =>
        ProblemKinds.AddressTaken.At(
            new SourceLocation(file),
            $"{file} wants the file {address}, but {inside} needs a folder of that name",
            "Give one of them another `slug` or `permalink`."
        );
}
