using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>
/// Marks the includes that say of a message the same on all pages of a language, such as its date and title in a list: made
/// once for each message, then only copied. A message stands on the lists of its month, its tags and the archive, and beside
/// related ones.
/// </summary>
internal sealed class MessageParts
{
    private readonly PageDependence dependence;
    private readonly Dictionary<CompiledTemplate, int> numbers = new(
        ReferenceEqualityComparer.Instance
    );

    private MessageParts(PageDependence dependence) => this.dependence = dependence;

    /// <summary>Marks them in all templates of a site.</summary>
    public static void Mark(IReadOnlyCollection<ScriptPage> pages, AssignedNames names)
    {
        if (names.AreUnclear)
            return;
        var parts = new MessageParts(
            new PageDependence(names.Names, PageDependence.MembersOfLanguage)
        );
        foreach (var page in pages)
            parts.MarkIn(page);
    }

    private void MarkIn(ScriptNode node)
    {
        if (
            node is IncludeExpression { TakesOneValue: true, Template: { } template } include
            && dependence.IsSharedAsIncluded(template)
        )
            include.Part = Number(template);
        for (var i = 0; i < node.ChildrenCount; i++)
            if (node.GetChildren(i) is { } child)
                MarkIn(child);
    }

    private int Number(CompiledTemplate template) =>
        numbers.TryGetValue(template, out var known) ? known : numbers[template] = numbers.Count;
}
