using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Templates;

/// <summary>The templates of the build before: while no file of the theme differs by a byte, they are not parsed again.</summary>
internal sealed class TemplateMemory
{
    private IReadOnlyList<SourceFile> files = [];
    private TemplateSet? set;

    /// <summary>How often they had to be parsed so far.</summary>
    public int Readings { get; private set; }

    /// <summary>As <see cref="TemplateSet.Parse"/>. Templates with problems are parsed each time, which tells them again.</summary>
    public TemplateSet Parse(IReadOnlyList<SourceFile> theme, ProblemList problems)
    {
        if (set is { } kept && IsSame(theme))
            return kept;
        Readings++;
        var own = new ProblemList();
        var parsed = TemplateSet.Parse(theme, own);
        foreach (var problem in own.Sorted())
            problems.Add(problem);
        (files, set) = own.HasFailed(strict: true) ? ([], null) : (theme, parsed);
        return parsed;
    }

    private bool IsSame(IReadOnlyList<SourceFile> theme) =>
        theme.Count == files.Count
        && theme
            .Zip(files)
            .All(pair =>
                pair.First.Path == pair.Second.Path
                && pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes)
            );
}
