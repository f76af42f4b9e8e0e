namespace Daymark.Tests.Support;

/// <summary>Whether expected files are compared with or written anew: `UPDATE_GOLDEN=1` writes, but never where `CI=true`.</summary>
internal static class GoldenUpdate
{
    public static bool Wanted =>
        Decide(
            Environment.GetEnvironmentVariable("UPDATE_GOLDEN"),
            Environment.GetEnvironmentVariable("CI")
        );

    public static bool Decide(string? updateGolden, string? ci)
    {
        var wanted = updateGolden == "1";
        if (wanted && string.Equals(ci, "true", StringComparison.OrdinalIgnoreCase))
            Assert.Fail(
                "UPDATE_GOLDEN=1 is refused where CI=true: expected files are written on a desk, looked at and committed."
            );
        return wanted;
    }
}
