using System.Text;
using Daymark.Diagnostics;
using Daymark.Model;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>What Scriban knows while it renders one page. It renders many, one after the other; no two threads share one.</summary>
internal sealed class PageContext : TemplateContext
{
    /// <summary>Ends a loop that would never end by itself; a list of every message on every page stays far below.</summary>
    private const int MostLoops = 5_000_000;

    /// <summary>Enough for most pages, and for most parts of them, in UTF-16 units.</summary>
    private const int MostPages = 32 * 1024;
    private const int MostParts = 1024;

    private readonly Stack<CompiledTemplate> includes = new();
    private readonly ScriptObject assigned = new(StringComparer.Ordinal);
    private readonly PageOutput inside = new(MostPages);
    private readonly PageOutput whole = new(MostPages);
    private readonly Stack<PageOutput> aside = new();
    private string?[] shared = [];
    private readonly PageVariables variables = new();
    private int lenient;

    public PageContext(FunctionGroups functions)
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
    }

    /// <summary>Begins a page: forgets the one before.</summary>
    /// <param name="views">The values of the site on pages of its language.</param>
    /// <param name="ofKind">The texts of shared parts, which pages of one kind and language make once for each other.</param>
    public void Begin(PageModel page, SiteViews views, string?[] ofKind)
    {
        variables.Fill(page, views);
        shared = ofKind;
        assigned.Clear();
        PushGlobal(variables.Named);
        PushGlobal(assigned);
    }

    /// <summary>Ends a page that came out well; the next one can begin.</summary>
    public void End()
    {
        PopGlobal();
        PopGlobal();
    }

    /// <summary>The text of a page's template; it is good until the next page.</summary>
    public PageOutput Render(CompiledTemplate template) => Render(template, inside);

    /// <summary>The text of the layout around it.</summary>
    public PageOutput RenderAround(CompiledTemplate layout, PageOutput text)
    {
        variables.Set(TemplateVariables.NumberOf(TemplateVariables.Content), text);
        return Render(layout, whole);
    }

    /// <summary>What a variable that no template sets holds on this page.</summary>
    public object? Value(int number) => variables[number];

    private PageOutput Render(CompiledTemplate template, PageOutput output)
    {
        output.Clear();
        PushOutput(output);
        Write(template);
        PopOutput();
        return output;
    }

    /// <summary>Writes what is inside a layout, without making it a text of its own.</summary>
    public void Write(PageOutput text)
    {
        if (Output is PageOutput page)
            page.Write(text.Text);
        else
            Write(text.ToString());
    }

    /// <summary>Writes a text that is kept as UTF-8.</summary>
    public void Write(byte[] utf8)
    {
        if (Output is PageOutput page)
            page.Write(utf8);
        else
            Write(Encoding.UTF8.GetString(utf8));
    }

    /// <summary>True while the left side of <c>??</c> is looked at.</summary>
    public bool IsLenient => lenient > 0;

    public void EnterLenient() => SetLenient(lenient + 1);

    public void LeaveLenient() => SetLenient(lenient - 1);

    /// <summary>The template around the page, as the page's template may have set it; empty for none.</summary>
    public string LayoutName() =>
        ObjectToString(
            (assigned.Contains(TemplateVariables.Layout) ? assigned : variables.Named)[
                TemplateVariables.Layout
            ]
        ) ?? "";

    /// <summary>Writes an included template into the page; one that is being included already would never end.</summary>
    /// <param name="named">Those of its arguments that have a name.</param>
    public void Include(
        CompiledTemplate template,
        ScriptArray arguments,
        IReadOnlyList<(ScriptVariable Name, object? Value)> named,
        ScriptNode caller
    )
    {
        if (includes.Contains(template))
            throw new IncludeCycleException(
                caller.Span,
                [.. includes.Reverse().Append(template).Select(included => included.Source.Path)]
            );
        includes.Push(template);
        var left = lenient;
        SetLenient(0);
        PushLocal();
        try
        {
            SetValue(ScriptVariable.Arguments, arguments, true, true);
            foreach (var (name, value) in named)
                SetValue(name, value, false, true);
            Write(template);
        }
        finally
        {
            PopLocal();
            SetLenient(left);
            includes.Pop();
        }
    }

    /// <summary>An included template as a text.</summary>
    public HtmlText Capture(CompiledTemplate template, ScriptArray arguments, ScriptNode caller) =>
        new(
            Caught(() =>
                Include(
                    template,
                    arguments,
                    [
                        .. arguments.ScriptObject.Select(argument =>
                            (
                                ScriptVariable.Create(argument.Key, ScriptVariableScope.Local),
                                argument.Value
                            )
                        ),
                    ],
                    caller
                )
            )
        );

    /// <summary>Writes what pages of this kind and language share; the first of them makes it.</summary>
    public void WriteShared(ScriptNode part, int number) =>
        Write(shared[number] ??= SharedText(part));

    private string SharedText(ScriptNode part) => Caught(() => Evaluate(part));

    /// <summary>What is written meanwhile, as a text and not into the page.</summary>
    public string Caught(Action write)
    {
        var output = aside.TryPop(out var idle) ? idle : new PageOutput(MostParts);
        output.Clear();
        PushOutput(output);
        try
        {
            write();
            return output.ToString();
        }
        finally
        {
            PopOutput();
            aside.Push(output);
        }
    }

    private void Write(CompiledTemplate template)
    {
        var page = template.Template.Page!;
        Write(page.Span, Evaluate(page));
    }

    public override string? ObjectToString(object? value, bool nested = false) =>
        value switch
        {
            HtmlText html => html.Html,
            IPrintable printable => printable.Text,
            PageOutput output => output.ToString(),
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
        return IsLenient
            ? true
            : throw new UnknownNameException(span, variable.Name, "", TemplateVariables.Names);
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
        var group = ((FunctionGroups)BuiltinObject).NameOf(target);
        if (group is null || IsLenient)
            return false;
        var known = ((ScriptObject)target).Keys.ToList();
        throw new UnknownNameException(span, member, group, known);
    }
}
