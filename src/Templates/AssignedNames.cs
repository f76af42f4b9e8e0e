using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>The global names that templates set.</summary>
internal sealed class AssignedNames
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Names => names;

    /// <summary>True when a template uses what can change the meaning of any name, such as <c>with</c> or a function of its own.</summary>
    public bool AreUnclear { get; private set; }

    /// <summary>False for a name that no template sets.</summary>
    public bool MayHold(string name) => AreUnclear || names.Contains(name);

    public void AddFrom(ScriptNode node)
    {
        switch (node)
        {
            case ScriptAssignExpression assign:
                Add(assign.Target);
                break;
            case ScriptCaptureStatement capture:
                Add(capture.Target);
                break;
            case ScriptForStatement loop:
                Add(loop.Variable);
                break;
            case ScriptIncrementDecrementExpression step:
                Add(step.Right);
                break;
            case ScriptWithStatement
            or ScriptImportStatement
            or ScriptWrapStatement
            or ScriptThisExpression
            or ScriptFunction:
                AreUnclear = true;
                break;
        }
        for (var i = 0; i < node.ChildrenCount; i++)
            if (node.GetChildren(i) is { } child)
                AddFrom(child);
    }

    private void Add(ScriptExpression? target)
    {
        if (target is ScriptVariableGlobal variable)
            names.Add(variable.Name);
    }
}
