using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>The values of the variables on one page after the other, by name for Scriban and by number for whatever is fast.</summary>
internal sealed class PageVariables
{
    private readonly object?[] values = new object?[TemplateVariables.All.Count];

    public ScriptObject Named { get; } = new(TemplateVariables.All.Count, StringComparer.Ordinal);

    /// <param name="number">As <see cref="TemplateVariables.NumberOf"/> gives it.</param>
    public object? this[int number] => values[number];

    public void Fill(PageModel page, SiteViews views)
    {
        for (var number = 0; number < values.Length; number++)
            Set(number, TemplateVariables.All[number].Read(page, views));
    }

    public void Set(int number, object? value)
    {
        values[number] = value;
        Named[TemplateVariables.All[number].Name] = value;
    }
}
