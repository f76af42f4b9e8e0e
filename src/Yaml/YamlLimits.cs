namespace Daymark.Yaml;

/// <summary>Bounds that no honest file meets and every bomb does.</summary>
internal static class YamlLimits
{
    /// <summary>Characters of one YAML text.</summary>
    public const int Length = 4 * 1024 * 1024;

    /// <summary>Lists and maps within each other.</summary>
    public const int Depth = 100;

    /// <summary>Values of one text once its aliases are written out.</summary>
    public const int Size = 500_000;
}
