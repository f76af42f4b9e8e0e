using System.Net;
using Daymark.Model;
using Scriban.Functions;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>The functions of the group <c>html</c> that have to know what is HTML already, in place of Scriban's.</summary>
internal static class HtmlGroup
{
    private static readonly IReadOnlyList<TemplateFunction> Own =
    [
        new(
            "escape",
            "x | html.escape",
            "a text as HTML",
            1,
            1,
            call => new HtmlText(HtmlText.Escape(call.Text(0)))
        ),
        new("strip", "x | html.strip", "HTML as plain text, without its tags", 1, 1, Strip),
        new(
            "newline_to_br",
            "x | html.newline_to_br",
            "a text as HTML that keeps its line ends",
            1,
            1,
            call => new HtmlText(
                HtmlText.Escape(call.Text(0)).Replace("\n", "<br>\n", StringComparison.Ordinal)
            )
        ),
    ];

    public static ScriptObject Complete(ScriptObject group)
    {
        foreach (var function in Own)
            group.SetValue(function.Name, function, true);
        return group;
    }

    /// <summary>What is HTML has its characters escaped, which printing would do once more.</summary>
    private static string Strip(FunctionCall call)
    {
        var text = HtmlFunctions.Strip(call.Context, call.Text(0)) ?? "";
        return call.First is HtmlText or IScriptOutput ? WebUtility.HtmlDecode(text) : text;
    }
}
