using Daymark.Model;

namespace Daymark.Templates;

/// <summary>A page in one language, as links between languages name it.</summary>
/// <param name="IsCurrent">Whether it is the language of the page that links.</param>
internal sealed record PageInLanguage(
    string Language,
    string Title,
    SitePath Path,
    bool IsCurrent,
    SiteViews Views
)
{
    /// <summary>What the language is called in itself.</summary>
    public string Name =>
        Views.Site.SectionOf(Language) is { } section && section.Language == Language
            ? section.Name
            : Calendar.LanguageNames.Of(Language);
}
