namespace Daymark.Model;

/// <summary>Which Daymark this is.</summary>
internal static class Version
{
    /// <summary>The same as in the project file, which a test holds it to.</summary>
    public const string Text = "0.1.0";

    /// <summary>Which compilation of it: another text for any other code or theme (ECMA-335 II.22.30, Mvid; builds are deterministic).</summary>
    public static string Build { get; } = typeof(Version).Module.ModuleVersionId.ToString();
}
