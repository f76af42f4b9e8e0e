using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>A function that templates can call.</summary>
/// <param name="name">Its name, within its group if it has one.</param>
/// <param name="usage">How it is called, for the documentation.</param>
/// <param name="meaning">One line for the documentation.</param>
/// <param name="required">Arguments it needs.</param>
/// <param name="most">Arguments it takes.</param>
internal sealed class TemplateFunction(
    string name,
    string usage,
    string meaning,
    int required,
    int most,
    Func<FunctionCall, object?> call
) : IScriptCustomFunction
{
    public string Name { get; } = name;

    public string Usage { get; } = usage;

    public string Meaning { get; } = meaning;

    public int RequiredParameterCount => required;

    public int ParameterCount => most;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    )
    {
        var caller = callerContext ?? context.CurrentNode!;
        if (arguments.Count < required || arguments.Count > most)
            throw new ScriptRuntimeException(caller.Span, $"this is called as `{Usage}`");
        return call(new FunctionCall((PageContext)context, caller, arguments));
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");
}
