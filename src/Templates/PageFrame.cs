using System.Collections.Concurrent;
using Daymark.Model;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>What pages of one kind and language share.</summary>
internal sealed class PageFrame(SiteViews views, FunctionGroups functions, int sharedParts)
{
    private readonly string?[] shared = new string?[sharedParts];

    /// <summary>As many as there are threads that render such pages; a context is costly to make.</summary>
    private readonly ConcurrentBag<PageContext> idle = [];

    /// <summary>The bytes of a page, or a problem's exception: the context of a failed page is not used again.</summary>
    public byte[]? Render(
        PageModel page,
        CompiledTemplate template,
        Func<string, CompiledTemplate?> layouts
    )
    {
        var context = idle.TryTake(out var known) ? known : new PageContext(functions, shared);
        var variables = TemplateVariables.For(page, views);
        context.Begin(variables);
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
        idle.Add(context);
        return bytes;
    }
}
