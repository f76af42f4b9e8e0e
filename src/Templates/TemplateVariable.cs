namespace Daymark.Templates;

/// <summary>A name that templates can use by itself.</summary>
/// <param name="Meaning">One line for the documentation.</param>
/// <param name="Read">Its value on a page.</param>
internal sealed record TemplateVariable(
    string Name,
    string Meaning,
    Func<PageModel, SiteViews, object?> Read
);
