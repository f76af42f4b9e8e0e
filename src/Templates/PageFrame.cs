using Daymark.Model;

namespace Daymark.Templates;

/// <summary>What pages of one kind and language share.</summary>
internal sealed class PageFrame(PageContexts contexts, int sharedParts)
{
    private readonly string?[] shared = new string?[sharedParts];

    /// <summary>The bytes of a page, or a problem's exception: the context of a failed page is not used again.</summary>
    public byte[]? Render(
        PageModel page,
        CompiledTemplate template,
        Func<string, CompiledTemplate?> layouts
    )
    {
        var context = contexts.Take();
        var variables = TemplateVariables.For(page, contexts.Views);
        context.Begin(variables, shared);
        var text = context.Render(template);
        if (context.LayoutName() is { Length: > 0 } name)
        {
            if (layouts(name) is not { } layout)
                return null;
            variables[TemplateVariables.Content] = new HtmlText(text.ToString());
            text = context.Render(layout);
        }
        var bytes = PageText.Bytes(text);
        context.End();
        contexts.Return(context);
        return bytes;
    }
}
