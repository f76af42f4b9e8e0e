using Scriban.Parsing;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>A template includes itself, directly or through others.</summary>
internal sealed class IncludeCycleException(SourceSpan span, IReadOnlyList<string> cycle)
    : ScriptRuntimeException(span, "include cycle")
{
    /// <summary>The files in the order of their inclusion, the last one being there before.</summary>
    public IReadOnlyList<string> Cycle { get; } = cycle;
}
