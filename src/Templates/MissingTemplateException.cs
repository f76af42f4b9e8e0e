using Scriban.Parsing;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>A template includes one that does not exist.</summary>
internal sealed class MissingTemplateException(SourceSpan span, string name)
    : ScriptRuntimeException(span, $"missing template {name}")
{
    public string Name { get; } = name;
}
