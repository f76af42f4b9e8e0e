using Daymark.Templates;
using Daymark.Yaml;

namespace Daymark.Build;

/// <summary>What one build leaves to the next of the same site, so that a save costs what was saved. Nothing that is printed depends on it.</summary>
internal sealed class BuildMemory
{
    public FrontMatterMemory FrontMatter { get; } = new();

    public TemplateMemory Templates { get; } = new();
}
