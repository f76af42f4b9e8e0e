using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>
/// A variable with members, or an argument, such as <c>post.older.url</c>, <c>$1</c> or <c>$1.date.iso</c>, read step by
/// step. That is most of what templates do; Scriban asks each step whether it is a function and guards each with handlers of
/// its own. Whatever is not simply there, every complaint included, is left to it.
/// </summary>
internal sealed class MemberPath : ScriptExpression
{
    private readonly ScriptExpression written;
    private readonly ScriptVariable root;
    private readonly int argument;
    private readonly string[] members;

    private MemberPath(
        ScriptExpression written,
        ScriptVariable root,
        int argument,
        string[] members
    )
    {
        this.written = written;
        this.root = root;
        this.argument = argument;
        this.members = members;
        Span = written.Span;
    }

    /// <summary>The path of an expression; null when it is none.</summary>
    public static MemberPath? Of(ScriptExpression? expression)
    {
        var members = new Stack<string>();
        var at = expression;
        for (
            ;
            at is ScriptMemberExpression { DotToken.TokenType: TokenType.Dot } step;
            at = step.Target
        )
            members.Push(step.Member!.Name);
        return at switch
        {
            ScriptVariable root when members.Count > 0 => new(expression!, root, -1, [.. members]),
            ScriptIndexerExpression
            {
                Target: ScriptVariableLocal { BaseName: "" } arguments,
                Index: ScriptLiteral { Value: int and >= 0 and var number }
            } => new(expression!, arguments, number, [.. members]),
            _ => null,
        };
    }

    public override object? Evaluate(TemplateContext context)
    {
        var value = context.GetValue(root);
        if (argument >= 0)
            value =
                value is ScriptArray arguments && argument < arguments.Count
                    ? arguments[argument]
                    : null;
        foreach (var member in members)
        {
            if (!TryRead(context, value, member, out value))
                return written.Evaluate(context);
        }
        return value;
    }

    private bool TryRead(TemplateContext context, object? target, string member, out object? value)
    {
        value = null;
        var found = target is StrictObject known
            ? known.TryRead(member, out value)
            : target is not null
                && context
                    .GetMemberAccessor(target)
                    .TryGetValue(context, Span, target, member, out value);
        return found && value is not IScriptCustomFunction;
    }

    public override int ChildrenCount => 1;

    protected override ScriptNode GetChildrenImpl(int index) => written;

    public override void PrintTo(ScriptPrinter printer) => written.PrintTo(printer);

    public override void Accept(ScriptVisitor visitor) => written.Accept(visitor);
}
