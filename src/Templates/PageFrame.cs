using System.Buffers;

namespace Daymark.Templates;

/// <summary>What pages of one kind and language share.</summary>
internal sealed class PageFrame(PageContexts contexts, int sharedParts)
{
    private readonly string?[] shared = new string?[sharedParts];

    /// <summary>Writes a page, or throws what a template did wrong: the context of a failed page is not used again.</summary>
    /// <param name="layouts">Finds a layout; null, with a problem, when there is none.</param>
    /// <returns>False without a layout.</returns>
    public bool Write(
        PageModel page,
        CompiledTemplate template,
        Func<string, CompiledTemplate?> layouts,
        IBufferWriter<byte> bytes
    )
    {
        var context = contexts.Take();
        context.Begin(page, contexts.Views, shared);
        var text = context.Render(template);
        if (context.LayoutName() is { Length: > 0 } name)
        {
            if (layouts(name) is not { } layout)
                return false;
            text = context.RenderAround(layout, text);
        }
        PageText.Write(text.Text, bytes);
        context.End();
        contexts.Return(context);
        return true;
    }
}
