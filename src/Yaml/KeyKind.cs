namespace Daymark.Yaml;

/// <summary>What the value of a key has to be.</summary>
internal enum KeyKind
{
    Text,

    /// <summary>A text, or one per plural form of the language, or those per language.</summary>
    PluralText,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A civil day.</summary>
    Day,

    /// <summary>A list of civil days; a single day counts as a list of one.</summary>
    Days,

    /// <summary>A day, perhaps with a time and an offset.</summary>
    Date,

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    Texts,

    Map,

    /// <summary>A map from language tags to maps.</summary>
    MapsByLanguage,
    Maps,

    /// <summary>Anything at all.</summary>
    Any,
}
