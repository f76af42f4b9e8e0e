using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>
/// The functions that templates see: those given to it, and the groups of Scriban's own that need no clock, chance or
/// culture. A group is put together by reflection, which takes as long as a page; so it is made when a template names it.
/// </summary>
internal sealed class FunctionGroups : ScriptObject
{
    private static readonly IReadOnlyList<string> Nothing = ["empty", "blank"];

    private static readonly IReadOnlyList<(string Name, Func<ScriptObject> Make)> Groups =
    [
        ("array", () => new ArrayFunctions()),
        ("html", () => HtmlGroup.Complete(new HtmlFunctions())),
        // Another page at each build.
        ("math", () => Without(new MathFunctions(), "random", "uuid")),
        // These run a text as a template, unescaped.
        ("object", () => Without(new ObjectFunctions(), "eval", "eval_template")),
        ("regex", () => new RegexFunctions()),
        ("string", () => new StringFunctions()),
    ];

    private readonly Dictionary<string, Lazy<ScriptObject>> groups = Groups.ToDictionary(
        group => group.Name,
        group => new Lazy<ScriptObject>(() => Closed(group.Make())),
        StringComparer.Ordinal
    );

    public FunctionGroups()
        : base(0, autoImportStaticsFromThisType: false, StringComparer.Ordinal)
    {
        foreach (var name in Nothing)
            SetValue(name, EmptyScriptObject.Default, true);
    }

    /// <summary>Of the groups, made or not, and of what stands for nothing.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [.. Groups.Select(group => group.Name), .. Nothing];

    /// <summary>All functions, those of groups as templates write them.</summary>
    public IEnumerable<string> AllNames() =>
        Keys.Concat(
            Groups
                .Select(group => group.Name)
                .SelectMany(name =>
                    groups[name].Value.GetMembers().Select(member => $"{name}.{member}")
                )
        );

    /// <summary>The name of a group that a template has got; null for anything else.</summary>
    public string? NameOf(object target) =>
        groups
            .FirstOrDefault(group =>
                group.Value.IsValueCreated && ReferenceEquals(group.Value.Value, target)
            )
            .Key;

    public override bool TryGetValue(
        TemplateContext? context,
        SourceSpan span,
        string member,
        out object? value
    )
    {
        if (!groups.TryGetValue(member, out var group))
            return base.TryGetValue(context!, span, member, out value);
        value = group.Value;
        return true;
    }

    public override bool Contains(string member) =>
        groups.ContainsKey(member) || base.Contains(member);

    private static ScriptObject Without(ScriptObject group, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            group.Remove(name);
        return group;
    }

    private static ScriptObject Closed(ScriptObject group)
    {
        group.IsReadOnly = true;
        return group;
    }
}
