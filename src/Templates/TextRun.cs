using Scriban;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>
/// Neighbouring statements that do nothing but print: text as it stands, and expressions and parts of ours. None of them
/// jumps or changes how the next is read, so they go without what Scriban does between statements.
/// </summary>
internal sealed class TextRun : ScriptStatement
{
    private readonly ScriptStatement[] statements;

    /// <summary>What stands there as it is; null for an expression.</summary>
    private readonly string?[] texts;

    public TextRun(IReadOnlyList<ScriptStatement> statements)
    {
        this.statements = [.. statements];
        texts =
        [
            .. statements.Select(statement => (statement as ScriptRawStatement)?.Text.ToString()),
        ];
        Span = statements[0].Span;
    }

    public static bool Takes(ScriptStatement statement) =>
        statement is ScriptRawStatement or DirectStatement or SharedStatement;

    public override int ChildrenCount => statements.Length;

    public override object? Evaluate(TemplateContext context)
    {
        var at = 0;
        try
        {
            for (; at < statements.Length; at++)
            {
                if (texts[at] is { } text)
                    context.Output.Write(text, 0, text.Length);
                else if (statements[at].Evaluate(context) is { } value)
                    Write(value, statements[at], context);
            }
        }
        catch (Exception e) when (e is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(statements[at].Span, e.Message, e);
        }
        return null;
    }

    private static void Write(object value, ScriptStatement statement, TemplateContext context)
    {
        if (value is string text)
            context.Output.Write(text, 0, text.Length);
        else
            context.Write(statement.Span, value);
    }

    protected override ScriptNode GetChildrenImpl(int index) => statements[index];

    public override void PrintTo(ScriptPrinter printer)
    {
        foreach (var statement in statements)
            statement.PrintTo(printer);
    }

    public override void Accept(ScriptVisitor visitor)
    {
        foreach (var statement in statements)
            statement.Accept(visitor);
    }
}
