using Daymark.Model;

namespace Daymark.Templates;

/// <summary>Every function that templates can call: Daymark's own, and the groups of Scriban's.</summary>
internal static class TemplateFunctions
{
    public const string IncludeName = "include";

    public static readonly IReadOnlyList<string> Names =
    [
        "raw",
        IncludeName,
        "date",
        "url",
        "absolute_url",
        .. FunctionGroups.Names,
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
    public static FunctionGroups For(SiteViews site, TemplateSet templates)
    {
        var functions = new FunctionGroups();
        foreach (var function in Own(site, templates))
            functions.SetValue(function.Name, function, true);
        return functions;
    }

    private static HtmlText Include(FunctionCall call, TemplateSet templates)
    {
        var template =
            templates.FindIncluded(call.Text(0))
            ?? throw new MissingTemplateException(call.FirstSpan, call.Text(0));
        return call.Context.Capture(template, call.Arguments, call.Caller);
    }
}
