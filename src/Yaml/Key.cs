namespace Daymark.Yaml;

/// <summary>A key that site.yml or front matter knows: the one place from which reading, help and schema come.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Kind">What its value has to be.</param>
/// <param name="Default">What counts when it is not written, in words or as YAML; empty for nothing.</param>
/// <param name="Meaning">One line for the documentation.</param>
internal sealed record Key(string Name, KeyKind Kind, string Default, string Meaning)
{
    /// <summary>The keys within, when its value is a map or a list of maps.</summary>
    public IReadOnlyList<Key> Children { get; init; } = [];

    /// <summary>The only texts allowed; empty when any is.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public bool Required { get; init; }

    /// <summary>For the schema: a regular expression that every text here matches; empty when none does.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>For the schema: the smallest number allowed.</summary>
    public int? Least { get; init; }

    /// <summary>For the schema: the greatest number allowed.</summary>
    public int? Most { get; init; }

    /// <summary>Of a list of maps: keys of which each map has exactly one.</summary>
    public IReadOnlyList<Key> ExactlyOneOf { get; init; } = [];
}
