namespace Daymark.Tests.Support;

/// <summary>Paths in test material: relative, with forward slashes, and never leading out of their folder.</summary>
internal static class SafePath
{
    public static bool Allows(string path) =>
        !path.Contains('\\')
        && !path.Contains(':')
        && path.Split('/').All(part => part is not ("" or "." or ".."));
}
