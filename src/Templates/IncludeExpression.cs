using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>
/// A printed <c>include 'name' …</c>: the template goes straight into the page. The function of the same name, which is there
/// for whatever else a template does with it, gives a text that would have to be copied once more.
/// </summary>
internal sealed class IncludeExpression(ScriptFunctionCall call, TemplateSet templates)
    : ScriptExpression
{
    private readonly string name = (string)((ScriptLiteral)call.Arguments[0]).Value!;

    private readonly ScriptVariable?[] names =
    [
        .. call.Arguments.Select(argument =>
            argument is ScriptNamedArgument named
                ? ScriptVariable.Create(named.Name!.Name!, ScriptVariableScope.Local)
                : null
        ),
    ];

    /// <summary>The arguments of a call that has none but the name: the same each time.</summary>
    private readonly SharedList? alone =
        call.Arguments.Count == 1
            ? new SharedList([((ScriptLiteral)call.Arguments[0]).Value])
            : null;

    private CompiledTemplate? template;

    public IReadOnlyList<ScriptExpression> Arguments => call.Arguments;

    public CompiledTemplate? Template => template ??= templates.FindIncluded(name);

    /// <summary>True for a call that names its template in so many words.</summary>
    public static bool Is(ScriptNode? node) =>
        node
            is ScriptFunctionCall
            {
                Target: ScriptVariableGlobal { Name: TemplateFunctions.IncludeName },
                Arguments: [ScriptLiteral { Value: string }, ..] arguments
            }
        && !arguments.Any(argument =>
            argument
                is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand }
        );

    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context)
    {
        var included = Template ?? throw new MissingTemplateException(call.Arguments[0].Span, name);
        if (alone is not null)
        {
            ((PageContext)context).Include(included, alone, [], this);
            return null;
        }
        var values = new ScriptArray(call.Arguments.Count);
        var named = new (ScriptVariable, object?)[names.Count(name => name is not null)];
        for (var (i, n) = (0, 0); i < names.Length; i++)
        {
            var argument = call.Arguments[i];
            if (names[i] is not { } variable)
            {
                values.Add(context.Evaluate(argument));
                continue;
            }
            var value = context.Evaluate(((ScriptNamedArgument)argument).Value!);
            values.SetValue(variable.BaseName, value, false);
            named[n++] = (variable, value);
        }
        ((PageContext)context).Include(included, values, named, this);
        return null;
    }

    protected override ScriptNode GetChildrenImpl(int index) => call;

    public override void PrintTo(ScriptPrinter printer) => call.PrintTo(printer);

    public override void Accept(ScriptVisitor visitor) => call.Accept(visitor);
}
