using Daymark.Diagnostics;
using Daymark.Model;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>What Scriban knows while it renders one page. One is made for each page; none is shared between threads.</summary>
internal sealed class PageContext : TemplateContext
{
    /// <summary>Ends a loop that would never end by itself; a list of every message on every page stays far below.</summary>
    private const int MostLoops = 5_000_000;

    private readonly Stack<string> includes = new();
    private readonly ScriptObject variables;
    private readonly ScriptObject assigned = new(StringComparer.Ordinal);
    private int lenient;

    public PageContext(ScriptObject functions, ScriptObject variables)
        : base(functions)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = true;
        LoopLimit = MostLoops;
        LimitToString = 0;
        AutoIndent = false;
        NewLine = "\n";
        RegexTimeOut = TimeSpan.FromSeconds(2);
        TryGetVariable = Unknown;
        TryGetMember = UnknownMember;
        this.variables = variables;
        PushGlobal(variables);
        PushGlobal(assigned);
    }

    /// <summary>True while the left side of <c>??</c> is looked at.</summary>
    public bool IsLenient => lenient > 0;

    public void EnterLenient() => SetLenient(lenient + 1);

    public void LeaveLenient() => SetLenient(lenient - 1);

    /// <summary>The template around the page, as the page's template may have set it; empty for none.</summary>
    public string LayoutName() =>
        assigned.TryGetValue(TemplateVariables.Layout, out var name)
            ? ObjectToString(name) ?? ""
            : ObjectToString(variables[TemplateVariables.Layout]) ?? "";

    /// <summary>Renders an included template; one that is being included already would never end.</summary>
    public HtmlText Include(CompiledTemplate template, ScriptArray arguments, ScriptNode caller)
    {
        if (includes.Contains(template.Source.Path))
            throw new IncludeCycleException(
                caller.Span,
                [.. includes.Reverse(), template.Source.Path]
            );
        includes.Push(template.Source.Path);
        var left = lenient;
        SetLenient(0);
        try
        {
            return new HtmlText(RenderTemplate(template.Template, arguments, caller));
        }
        finally
        {
            SetLenient(left);
            includes.Pop();
        }
    }

    public override string? ObjectToString(object? value, bool nested = false) =>
        value switch
        {
            HtmlText html => html.Html,
            IPrintable printable => printable.Text,
            _ => base.ObjectToString(value, nested),
        };

    private void SetLenient(int depth)
    {
        lenient = depth;
        EnableRelaxedMemberAccess = depth > 0;
        EnableRelaxedTargetAccess = depth > 0;
    }

    protected override IListAccessor? GetListAccessorImpl(object target, Type type) =>
        target is SharedList ? SharedListAccess.Instance : base.GetListAccessorImpl(target, type);

    private bool Unknown(
        TemplateContext context,
        SourceSpan span,
        ScriptVariable variable,
        out object? value
    )
    {
        value = null;
        if (IsLenient)
            return true;
        throw new UnknownNameException(span, variable.Name, "", TemplateVariables.Names);
    }

    /// <summary>A group of functions has no such function; whatever else lacks a member, Scriban complains about.</summary>
    private bool UnknownMember(
        TemplateContext context,
        SourceSpan span,
        object target,
        string member,
        out object? value
    )
    {
        value = null;
        var group = BuiltinObject.FirstOrDefault(entry => ReferenceEquals(entry.Value, target)).Key;
        if (group is null || IsLenient)
            return false;
        var known = ((ScriptObject)target).Keys.ToList();
        throw new UnknownNameException(span, member, group, known);
    }
}
