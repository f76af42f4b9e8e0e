using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>
/// Tells which parts of templates depend on the page that is being made. What reads only the site, the day and the language
/// of the page, or its kind too, does not. It answers yes whenever it cannot tell.
/// </summary>
/// <param name="assigned">Global names that some template of the site sets.</param>
/// <param name="members">Members of <c>page</c> that the pages share.</param>
internal sealed class PageDependence(
    IReadOnlySet<string> assigned,
    IReadOnlyCollection<string> members
)
{
    /// <summary>Variables and functions whose values are the same on all pages of a language.</summary>
    private static readonly HashSet<string> SharedNames =
    [
        "site",
        "counters",
        "clocks",
        "today",
        "build",
        "words",
        .. TemplateFunctions.Names.Where(name => name != TemplateFunctions.IncludeName),
    ];

    /// <summary>Members of <c>page</c> that all pages of one language share.</summary>
    public static readonly IReadOnlyCollection<string> MembersOfLanguage =
    [
        "language",
        "direction",
        "data_language",
        "locale",
    ];

    /// <summary>Members of <c>page</c> that all pages of one kind and language share.</summary>
    public static readonly IReadOnlyCollection<string> MembersOfKind =
    [
        "kind",
        .. MembersOfLanguage,
    ];

    private readonly Stack<string> bound = new();
    private readonly Stack<CompiledTemplate> includes = new();

    public bool IsShared(ScriptNode? node) =>
        node switch
        {
            null => true,
            SharedStatement => true,
            ScriptIncrementDecrementExpression => false,
            IncludeExpression include => IsShared(include),
            ScriptVariableGlobal variable => IsShared(variable.Name),
            ScriptVariableLocal { BaseName: "" } => includes.Count > 0,
            ScriptVariable => false,
            ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "page" } } member
                when !assigned.Contains("page") && !bound.Contains("page") => members.Contains(
                member.Member?.Name ?? ""
            ),
            ScriptMemberExpression member => IsShared(member.Target),
            ScriptNamedArgument argument => IsShared(argument.Value),
            ScriptForStatement loop => IsShared(loop),
            ScriptBlockStatement
            or ScriptList
            or ScriptExpressionStatement
            or EscapedExpression
            or LenientExpression
            or ScriptRawStatement
            or ScriptEscapeStatement
            or ScriptIfStatement
            or ScriptElseStatement
            or ScriptEndStatement
            or ScriptNopStatement
            or ScriptLiteral
            or ScriptBinaryExpression
            or ScriptUnaryExpression
            or ScriptConditionalExpression
            or ScriptNestedExpression
            or ScriptIndexerExpression
            or ScriptFunctionCall
            or ScriptPipeCall
            or ScriptArrayInitializerExpression
            or ScriptIsEmptyExpression
            or ScriptVerbatim
            or ScriptIdentifier => AreShared(node),
            _ => false,
        };

    private bool AreShared(ScriptNode parent)
    {
        for (var i = 0; i < parent.ChildrenCount; i++)
            if (!IsShared(parent.GetChildren(i)))
                return false;
        return true;
    }

    private bool IsShared(string name) =>
        bound.Contains(name) || SharedNames.Contains(name) && !assigned.Contains(name);

    private bool IsShared(ScriptForStatement loop)
    {
        if (
            loop.GetType() != typeof(ScriptForStatement)
            || loop.Variable is not ScriptVariableGlobal variable
            || !IsShared(loop.Iterator)
            || loop.NamedArguments is { } arguments && !arguments.All(IsShared)
        )
            return false;
        bound.Push(variable.Name);
        bound.Push(ScriptVariable.ForObject.Name);
        var shared = IsShared(loop.Body) && IsShared(loop.Else);
        bound.Pop();
        bound.Pop();
        return shared;
    }

    /// <summary>An included template sees its arguments, and the loops around the place that includes it.</summary>
    private bool IsShared(IncludeExpression include) =>
        include.Template is { } template
        && include.Arguments.All(IsShared)
        && IsSharedAsIncluded(template);

    /// <summary>Whether a template depends on its arguments and nothing else of the page.</summary>
    public bool IsSharedAsIncluded(CompiledTemplate template)
    {
        if (includes.Contains(template))
            return false;
        includes.Push(template);
        var shared = IsShared(template.Template.Page?.Body);
        includes.Pop();
        return shared;
    }
}
