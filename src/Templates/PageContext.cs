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
    private const int MostLoops = 20_000_000;

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
        this.variables = variables;
        PushGlobal(variables);
        PushGlobal(assigned);
    }

    /// <summary>True while the left side of <c>??</c> is looked at.</summary>
    public bool IsLenient => lenient > 0;

    public void EnterLenient()
    {
        lenient++;
        EnableRelaxedMemberAccess = true;
        EnableRelaxedTargetAccess = true;
    }

    public void LeaveLenient()
    {
        lenient--;
        EnableRelaxedMemberAccess = lenient > 0;
        EnableRelaxedTargetAccess = lenient > 0;
    }

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
        try
        {
            return new HtmlText(RenderTemplate(template.Template, arguments, caller));
        }
        finally
        {
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
}
