using Daymark.Model;
using Scriban;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>Every function that templates can call: Daymark's own, and those of Scriban that need no clock, chance or culture.</summary>
internal static class TemplateFunctions
{
    /// <summary>Groups of Scriban's own functions that stay.</summary>
    private static readonly IReadOnlyList<string> ScribanGroups =
    [
        "array",
        "html",
        "math",
        "object",
        "regex",
        "string",
        "empty",
        "blank",
    ];

    /// <summary>Members of those groups that go: two give another page at each build, two run text as a template unescaped.</summary>
    private static readonly IReadOnlyList<(string Group, string Name)> Removed =
    [
        ("math", "random"),
        ("math", "uuid"),
        ("object", "eval"),
        ("object", "eval_template"),
    ];

    public const string IncludeName = "include";

    public static readonly IReadOnlyList<string> Names =
    [
        "raw",
        IncludeName,
        "date",
        "url",
        "absolute_url",
        .. ScribanGroups,
    ];

    /// <summary>Daymark's own, in the order of their documentation.</summary>
    public static IReadOnlyList<TemplateFunction> Own(SiteViews? site, TemplateSet? templates) =>
        [
            new(
                "raw",
                "x | raw",
                "prints a text as the HTML it is, without escaping it",
                1,
                1,
                call => new HtmlText(call.Text(0))
            ),
            new(
                IncludeName,
                "include 'header'",
                "renders templates/partials/header.html here; further arguments are $1, $2 …, named ones $.name",
                1,
                32,
                call => Include(call, templates!)
            ),
            new(
                "date",
                "d | date 'd MMMM y'",
                "writes a date as a CLDR pattern says, or short, medium, long, full; date.now is the build date",
                0,
                2,
                call => DateFunction.Call(call, site!)
            ),
            new(
                "url",
                "url '/about/'",
                "an address of the site for a link: the sub-path of base_url in front",
                1,
                1,
                call => site!.Link(call.Text(0))
            ),
            new(
                "absolute_url",
                "absolute_url '/about/'",
                "an address of the site with the origin of base_url in front",
                1,
                1,
                call => SiteLink.Absolute(site!.BaseUrl, call.Text(0))
            ),
        ];

    /// <summary>The functions for one site. All its pages share them.</summary>
    public static ScriptObject For(SiteViews site, TemplateSet templates)
    {
        var scriban = TemplateContext.GetDefaultBuiltinObject();
        var functions = new ScriptObject();
        foreach (var group in ScribanGroups)
            functions.SetValue(group, scriban[group], true);
        foreach (var (group, name) in Removed)
            ((ScriptObject)functions[group]!).Remove(name);
        HtmlGroup.Complete((ScriptObject)functions["html"]!);
        foreach (var group in ScribanGroups)
            ((IScriptObject)functions[group]!).IsReadOnly = true;
        foreach (var function in Own(site, templates))
            functions.SetValue(function.Name, function, true);
        return functions;
    }

    /// <summary>The names of all functions as templates write them.</summary>
    public static IEnumerable<string> AllNames(ScriptObject functions) =>
        functions
            .GetMembers()
            .SelectMany(name =>
                functions[name] is ScriptObject { Count: > 0 } group
                    ? group.GetMembers().Select(member => $"{name}.{member}")
                    : [name]
            );

    private static HtmlText Include(FunctionCall call, TemplateSet templates)
    {
        var template =
            templates.FindIncluded(call.Text(0))
            ?? throw new MissingTemplateException(call.FirstSpan, call.Text(0));
        return call.Context.Capture(template, call.Arguments, call.Caller);
    }
}
