using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>Makes the file of a page.</summary>
internal static class PageFile
{
    public static OutputFile Of(PageModel page, string origin, PageTemplates pages) =>
        new(page.Path, origin, new RenderedContent(bytes => pages.Write(page, bytes)));
}
