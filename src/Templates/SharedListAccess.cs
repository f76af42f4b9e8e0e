using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>How templates reach the items of a <see cref="SharedList"/>. Scriban's own way replaces items of read-only lists too.</summary>
internal sealed class SharedListAccess : IListAccessor
{
    public static readonly SharedListAccess Instance = new();

    public int GetLength(TemplateContext context, SourceSpan span, object target) =>
        ((SharedList)target).Count;

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index) =>
        ((SharedList)target)[index];

    public void SetValue(
        TemplateContext context,
        SourceSpan span,
        object target,
        int index,
        object? value
    ) =>
        throw new ScriptRuntimeException(
            span,
            "this list belongs to all pages and cannot be changed"
        );
}
