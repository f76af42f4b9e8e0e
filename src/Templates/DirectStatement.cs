using Scriban;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>An expression of ours as a statement, evaluated without the guards that Scriban puts between the two: they are around the statement already.</summary>
internal sealed class DirectStatement : ScriptStatement
{
    private readonly ScriptExpression expression;

    public DirectStatement(ScriptExpression expression)
    {
        this.expression = expression;
        Span = expression.Span;
    }

    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context)
    {
        var value = expression.Evaluate(context);
        // A block that a function was given prints itself.
        return value is ScriptNode block ? context.Evaluate(block) : value;
    }

    protected override ScriptNode GetChildrenImpl(int index) => expression;

    public override void PrintTo(ScriptPrinter printer) => expression.PrintTo(printer);

    public override void Accept(ScriptVisitor visitor) => expression.Accept(visitor);
}
