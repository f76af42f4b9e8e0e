namespace Daymark.Diagnostics;

/// <summary>Problems of the command line and the environment.</summary>
internal static class CommandLineProblems
{
    public static Problem BadDate(string value, string error, string hint) =>
        CommandProblemKinds.WrongUse.At(null, $"--date is `{value}`, which {error}", hint);

    public static Problem DateOutOfRange() =>
        CommandProblemKinds.WrongUse.At(
            null,
            "the build date lies outside the years 1 to 9999 in the site's time zone",
            ""
        );

    public static Problem BadEpoch(string value) =>
        CommandProblemKinds.WrongUse.At(
            null,
            $"SOURCE_DATE_EPOCH is `{value}`, which is not a number of seconds since 1970",
            "Set it to a whole number, or unset it."
        );

    public static Problem BadBaseUrl(string value) =>
        CommandProblemKinds.WrongUse.At(
            null,
            $"--base-url is `{value}`, which is not a whole web address",
            "Write it with https://, such as https://host.example/office/."
        );

    public static Problem CannotCompare(string source, string reason) =>
        CommandProblemKinds.CannotCompare.At(
            null,
            $"{source} cannot be read, so whether it is out of date is not known: {reason}",
            "Name the site's daymark.json: a file, or an address that starts with https://."
        );

    public static Problem NoWebAddress(string value) =>
        CommandProblemKinds.WrongUse.At(
            null,
            $"`{value}` is not a whole web address",
            "Write it with https://, such as https://host.example/."
        );

    public static Problem Wrong(string message, string hint) =>
        CommandProblemKinds.WrongUse.At(null, message, hint);
}
