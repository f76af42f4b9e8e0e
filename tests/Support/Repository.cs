using System.Reflection;

namespace Daymark.Tests.Support;

/// <summary>Where the repository lies on this machine, and the folder beside it that some tests take material from.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepositoryRoot")
            .Value!;

    public static string Shared { get; } =
        Environment.GetEnvironmentVariable("DAYMARK_SHARED") is { Length: > 0 } given
            ? Path.GetFullPath(given)
            : Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>Skips the running test where the shared folder is not there: the repository has to stand alone.</summary>
    public static void SkipUnlessShared() => SkipUnlessFolder(Shared);

    public static void SkipUnlessFolder(string folder) =>
        Assert.SkipUnless(
            Directory.Exists(folder),
            "The folder 'shared' is not beside the repository; DAYMARK_SHARED can say where it is."
        );
}
