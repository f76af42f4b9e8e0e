namespace Daymark.Model;

/// <summary>Which Daymark this is.</summary>
internal static class Version
{
    /// <summary>The same as in the project file, which a test holds it to.</summary>
    public const string Text = "0.1.0";
}
