using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>Files that are published as they are: static/, those beside bundled messages, the theme's style sheet.</summary>
internal sealed class Assets : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        site.Assets.Select(asset => new OutputFile(
            asset.Path,
            asset.File.Path,
            new CopiedContent(asset.File)
        ));
}
