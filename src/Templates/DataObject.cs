using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>A map that people wrote: what it may hold is theirs to decide, so a key that is not there is nothing instead of an error.</summary>
internal sealed class DataObject(int count) : ScriptObject(count, StringComparer.Ordinal)
{
    public override bool TryGetValue(
        TemplateContext? context,
        SourceSpan span,
        string member,
        out object? value
    )
    {
        base.TryGetValue(context!, span, member, out value);
        return true;
    }
}
