using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>An expression whose value is printed: escaped once, unless it is HTML already.</summary>
internal sealed class EscapedExpression(ScriptExpression inner) : ScriptExpression
{
    public ScriptExpression Inner { get; set; } = inner;

    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context)
    {
        var value = Inner is MemberPath path ? path.Evaluate(context) : context.Evaluate(Inner);
        if (value is PageOutput page)
        {
            ((PageContext)context).Write(page);
            return null;
        }
        if (value is Model.HtmlText { Utf8: { } utf8 })
        {
            ((PageContext)context).Write(utf8);
            return null;
        }
        return value switch
        {
            null => null,
            Model.HtmlText html => html.Html,
            // What `capture` caught was escaped piece by piece; a block passed to a function prints itself.
            IScriptOutput or ScriptNode => value,
            _ => Model.HtmlText.Escape(context.ObjectToString(value) ?? ""),
        };
    }

    protected override ScriptNode GetChildrenImpl(int index) => Inner;

    public override void PrintTo(ScriptPrinter printer) => Inner.PrintTo(printer);

    public override void Accept(ScriptVisitor visitor) => Inner.Accept(visitor);
}
