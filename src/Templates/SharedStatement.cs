using Scriban;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>Statements that make the same text on all pages of one kind and language: made once, then only copied.</summary>
/// <param name="number">Its place among the texts that such pages share.</param>
internal sealed class SharedStatement(ScriptBlockStatement inner, int number) : ScriptStatement
{
    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context)
    {
        ((PageContext)context).WriteShared(inner, number);
        return null;
    }

    protected override ScriptNode GetChildrenImpl(int index) => inner;

    public override void PrintTo(ScriptPrinter printer) => inner.PrintTo(printer);

    public override void Accept(ScriptVisitor visitor) => inner.Accept(visitor);
}
