using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>
/// Takes out of a template what costs time and does nothing: puts a <see cref="MemberPath"/> in the place of each variable with
/// members that is only read, drops statements that are there for printing templates, and joins those that only print. It comes
/// last: other changes look at what it takes away.
/// </summary>
/// <param name="assigned">What templates of the site set.</param>
internal sealed class TemplateTightener(AssignedNames assigned) : ScriptVisitor
{
    public override void Visit(ScriptBlockStatement node)
    {
        base.Visit(node);
        var statements = node
            .Statements.Where(statement =>
                !statement.CanSkipEvaluation && statement is not ScriptNopStatement
            )
            .Select(Direct)
            .ToList();
        node.Statements.Clear();
        for (var i = 0; i < statements.Count; )
        {
            var run = statements.Skip(i).TakeWhile(TextRun.Takes).ToList();
            node.Statements.Add(run.Count > 1 ? new TextRun(run) : statements[i]);
            i += Math.Max(run.Count, 1);
        }
    }

    private static ScriptStatement Direct(ScriptStatement statement) =>
        statement
            is ScriptExpressionStatement { Expression: EscapedExpression or IncludeExpression } own
            ? new DirectStatement(own.Expression)
            : statement;

    public override void Visit(ScriptExpressionStatement node)
    {
        base.Visit(node);
        if (node.Expression is EscapedExpression printed)
            Shorten(printed.Inner, path => printed.Inner = path);
    }

    public override void Visit(ScriptIfStatement node)
    {
        base.Visit(node);
        Shorten(node.Condition, path => node.Condition = path);
    }

    public override void Visit(ScriptForStatement node)
    {
        base.Visit(node);
        Shorten(node.Iterator, path => node.Iterator = path);
    }

    public override void Visit(ScriptAssignExpression node)
    {
        base.Visit(node);
        Shorten(node.Value, path => node.Value = path);
    }

    public override void Visit(ScriptUnaryExpression node)
    {
        base.Visit(node);
        Shorten(node.Right, path => node.Right = path);
    }

    public override void Visit(ScriptBinaryExpression node)
    {
        base.Visit(node);
        Shorten(node.Left, path => node.Left = path);
        Shorten(node.Right, path => node.Right = path);
    }

    public override void Visit(ScriptConditionalExpression node)
    {
        base.Visit(node);
        Shorten(node.Condition, path => node.Condition = path);
        Shorten(node.ThenValue, path => node.ThenValue = path);
        Shorten(node.ElseValue, path => node.ElseValue = path);
    }

    public override void Visit(ScriptFunctionCall node)
    {
        base.Visit(node);
        for (var i = 0; i < node.Arguments.Count; i++)
        {
            var number = i;
            Shorten(node.Arguments[number], path => node.Arguments[number] = path);
        }
    }

    public override void Visit(ScriptNamedArgument node)
    {
        base.Visit(node);
        Shorten(node.Value, path => node.Value = path);
    }

    private void Shorten(ScriptExpression? read, Action<MemberPath> put)
    {
        if (MemberPath.Of(read, assigned) is { } path)
            put(path);
    }
}
