namespace Daymark.Diagnostics;

/// <summary>Problems of languages: of strings files, and of texts that are translations of each other.</summary>
internal static class WordProblems
{
    public static Problem Unknown(
        SourceLocation at,
        string key,
        IReadOnlyCollection<string> known
    ) =>
        SiteProblemKinds.UnknownWord.At(
            at with
            {
                Length = key.Length,
            },
            $"`{key}` is none of the theme's words",
            Spelling.Suggest(key, known)
        );

    public static Problem NoLanguage(SourceLocation at, string name) =>
        SiteProblemKinds.StringsFile.At(
            at,
            $"the name of this file, `{name}`, is no language tag",
            "Name it after its language: `ru.yml`, `pt-BR.yml`."
        );

    public static Problem MissingForm(SourceLocation at, string key, string form, string example) =>
        SiteProblemKinds.WordForm.At(
            at,
            $"`{key}` has no `{form}`, the plural form that {example} takes in this language",
            $"Add `{form}: …`, or write one text for all numbers."
        );

    public static Problem TwoOfOneLanguage(
        SourceLocation at,
        string first,
        string second,
        string key,
        string language
    ) =>
        SourceProblemKinds.TranslationTaken.At(
            at,
            $"{second} and {first} are both in the language {language} and have the same `translation_key`, {key}",
            "Translations of one text share the key, one for each language: give one of the two another key or `language`."
        );
}
