using Daymark.Diagnostics;
using Scriban;

namespace Daymark.Templates;

/// <summary>A template that was parsed and rewritten; it is read by all threads and changed by none.</summary>
internal sealed record CompiledTemplate(SourceText Source, Template Template);
