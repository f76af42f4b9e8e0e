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

    /// <summary>True for a call with one argument besides the name, and that has none.</summary>
    public bool TakesOneValue => names is [null, null];

    /// <summary>The number of the text that it makes of a message wherever it stands; null when pages differ in it.</summary>
    public int? Part { get; set; }

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
        var page = (PageContext)context;
        var included = Template ?? throw new MissingTemplateException(call.Arguments[0].Span, name);
        if (alone is not null)
        {
            page.Include(included, alone, [], this);
            return null;
        }
        if (TakesOneValue)
        {
            Include(page, included, context.Evaluate(call.Arguments[1]));
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
        page.Include(included, values, named, this);
        return null;
    }

    private void Include(PageContext page, CompiledTemplate included, object? value)
    {
        if (
            Part is { } part
            && value is View<PostOnPage> { Value: { IsOwnPage: false } post }
            && !post.IsLong(part)
        )
            page.Write(post.Part(part) ?? post.Keep(part, Text(page, included, value)));
        else
            page.Include(included, Values(value), [], this);
    }

    private string Text(PageContext page, CompiledTemplate included, object value) =>
        page.Caught(() => page.Include(included, Values(value), [], this));

    private ScriptArray Values(object? value) => [name, value];

    protected override ScriptNode GetChildrenImpl(int index) => call;

    public override void PrintTo(ScriptPrinter printer) => call.PrintTo(printer);

    public override void Accept(ScriptVisitor visitor) => call.Accept(visitor);
}
