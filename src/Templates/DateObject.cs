using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>The name <c>date</c>: a function, and an object whose <c>now</c> is the build date.</summary>
internal sealed class DateObject : ScriptObject, IScriptCustomFunction
{
    private readonly TemplateFunction function;

    public DateObject(TemplateFunction function, View<TemplateDate> today)
    {
        this.function = function;
        this["now"] = today;
        IsReadOnly = true;
    }

    public int RequiredParameterCount => function.RequiredParameterCount;

    public int ParameterCount => function.ParameterCount;

    public ScriptVarParamKind VarParamKind => function.VarParamKind;

    public Type ReturnType => function.ReturnType;

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => function.Invoke(context, callerContext, arguments, blockStatement);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => function.InvokeAsync(context, callerContext, arguments, blockStatement);

    public ScriptParameterInfo GetParameterInfo(int index) => function.GetParameterInfo(index);
}
