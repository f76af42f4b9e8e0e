using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>
/// Marks what all pages of one kind and language share, so that it is rendered once and not on every page: menus, clocks,
/// counters, a list of all messages in a margin.
/// </summary>
internal sealed class SharedParts
{
    private readonly PageDependence dependence;

    private SharedParts(PageDependence dependence) => this.dependence = dependence;

    /// <summary>How many parts were found.</summary>
    private int Count { get; set; }

    /// <summary>Marks the parts in all templates of a site and returns their number.</summary>
    public static int Mark(IReadOnlyCollection<ScriptPage> pages, AssignedNames names)
    {
        if (names.AreUnclear)
            return 0;
        var parts = new SharedParts(new PageDependence(names.Names, PageDependence.MembersOfKind));
        foreach (var page in pages)
            parts.MarkIn(page);
        return parts.Count;
    }

    private void MarkIn(ScriptNode node)
    {
        if (node is ScriptBlockStatement block)
            MarkRuns(block);
        for (var i = 0; i < node.ChildrenCount; i++)
            if (node.GetChildren(i) is { } child and not SharedStatement)
                MarkIn(child);
    }

    /// <summary>Neighbouring statements become one part, from the first to the last that has something to work out.</summary>
    private void MarkRuns(ScriptBlockStatement block)
    {
        var statements = block.Statements.ToList();
        var shared = statements.ConvertAll(dependence.IsShared);
        if (!Worthwhile(statements, shared))
            return;
        block.Statements.Clear();
        for (var i = 0; i < statements.Count; )
        {
            var end = i;
            while (end < statements.Count && shared[end])
                end++;
            var run = statements[i..end];
            if (run.Any(HasWork))
                block.Statements.Add(Part(run));
            else
                block.Statements.AddRange(run);
            if (end < statements.Count)
                block.Statements.Add(statements[end]);
            i = end + 1;
        }
    }

    private static bool Worthwhile(List<ScriptStatement> statements, List<bool> shared) =>
        statements.Where((statement, i) => shared[i] && HasWork(statement)).Any();

    private static bool HasWork(ScriptStatement statement) =>
        statement
            is not ScriptRawStatement
                and not ScriptEscapeStatement
                and not ScriptNopStatement
                and not ScriptEndStatement
                and not SharedStatement;

    private SharedStatement Part(IEnumerable<ScriptStatement> run)
    {
        var block = new ScriptBlockStatement();
        block.Statements.AddRange(run);
        return new SharedStatement(block, Count++);
    }
}
