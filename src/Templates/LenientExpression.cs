using Scriban;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>The left side of <c>??</c>, where an unknown name means "nothing" instead of an error.</summary>
internal sealed class LenientExpression(ScriptExpression inner) : ScriptExpression
{
    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context)
    {
        var page = (PageContext)context;
        page.EnterLenient();
        try
        {
            return context.Evaluate(inner);
        }
        finally
        {
            page.LeaveLenient();
        }
    }

    protected override ScriptNode GetChildrenImpl(int index) => inner;

    public override void PrintTo(ScriptPrinter printer) => inner.PrintTo(printer);

    public override void Accept(ScriptVisitor visitor) => inner.Accept(visitor);
}
