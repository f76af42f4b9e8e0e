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

    /// <summary>The number of the variable among those of every page; -1 for others.</summary>
    private readonly int variable;

    /// <summary>The number of the argument; -1 for none.</summary>
    private readonly int argument;
    private readonly string[] members;

    private MemberPath(
        ScriptExpression written,
        ScriptVariable root,
        int variable,
        int argument,
        string[] members
    )
    {
        this.written = written;
        this.root = root;
        this.variable = variable;
        this.argument = argument;
        this.members = members;
        Span = written.Span;
    }

    /// <summary>The path of an expression; null when it is none.</summary>
    /// <param name="assigned">What templates of the site set, under whatever name.</param>
    public static MemberPath? Of(ScriptExpression? expression, AssignedNames assigned)
    {
        var members = new Stack<string>();
        var at = expression;
        for (
            ;
            at is ScriptMemberExpression { DotToken.TokenType: TokenType.Dot } step;
            at = step.Target
        )
            members.Push(step.Member!.Name);
        var variable =
            at is ScriptVariableGlobal global && !assigned.MayHold(global.Name)
                ? TemplateVariables.NumberOf(global.Name)
                : -1;
        return at switch
        {
            ScriptVariable root when members.Count > 0 || variable >= 0 => new(
                expression!,
                root,
                variable,
                -1,
                [.. members]
            ),
            ScriptIndexerExpression
            {
                Target: ScriptVariableLocal { BaseName: "" } arguments,
                Index: ScriptLiteral { Value: int and >= 0 and var number }
            } => new(expression!, arguments, -1, number, [.. members]),
            _ => null,
        };
    }

    public override object? Evaluate(TemplateContext context)
    {
        var value = variable >= 0 ? ((PageContext)context).Value(variable) : context.GetValue(root);
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
        // A function would have to be called. What most values are is told sooner than what they are not.
        return found && (value is null or string or StrictObject or not IScriptCustomFunction);
    }

    public override int ChildrenCount => 1;

    protected override ScriptNode GetChildrenImpl(int index) => written;

    public override void PrintTo(ScriptPrinter printer) => written.PrintTo(printer);

    public override void Accept(ScriptVisitor visitor) => written.Accept(visitor);
}
