namespace Daymark.Model;

/// <summary>Which letters addresses are written in.</summary>
/// <param name="Name">The word in site.yml.</param>
/// <param name="Apply">What happens to a text before it becomes a slug.</param>
internal sealed record SlugStyle(string Name, Func<string, string> Apply)
{
    /// <summary>The letters of the title's own script.</summary>
    public static readonly SlugStyle Unicode = new("unicode", text => text);

    /// <summary>Latin letters only, as the AnyAscii tables transliterate.</summary>
    public static readonly SlugStyle Ascii = new(
        "ascii",
        text => AnyAscii.Transliteration.Transliterate(text)
    );

    public static readonly IReadOnlyList<SlugStyle> All = [Unicode, Ascii];
}
