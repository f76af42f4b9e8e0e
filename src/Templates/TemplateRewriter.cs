using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>Changes a parsed template once: what it prints is escaped, and the left side of <c>??</c> may be unknown.</summary>
/// <param name="templates">Where included templates will be found.</param>
internal sealed class TemplateRewriter(TemplateSet templates) : ScriptVisitor
{
    public override void Visit(ScriptExpressionStatement node)
    {
        base.Visit(node);
        if (node.Expression is ScriptFunctionCall call && IncludeExpression.Is(call))
            node.Expression = new IncludeExpression(call, templates) { Span = call.Span };
        else if (
            node.Expression
            is { } expression
                and not ScriptAssignExpression
                and not EscapedExpression
                and not IncludeExpression
        )
            node.Expression = new EscapedExpression(expression) { Span = expression.Span };
    }

    public override void Visit(ScriptBinaryExpression node)
    {
        base.Visit(node);
        if (
            node is
            {
                Operator: ScriptBinaryOperator.EmptyCoalescing,
                Left: { } left and not LenientExpression
            }
        )
            node.Left = new LenientExpression(left) { Span = left.Span };
    }
}
