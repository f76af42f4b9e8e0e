using Daymark.Diagnostics;

namespace Daymark.Import;

/// <summary>Says of a text what was changed in its front matter and what stayed in its body.</summary>
internal static class ImportNotes
{
    public static void Add(ImportedText text, ProblemList problems)
    {
        foreach (var change in text.Mapped.Changes)
            problems.Add(ImportProblems.Changed(new SourceLocation(text.Path), change));
        if (text.Body.Leftovers.Count == 0)
            return;
        var whole = System.Text.Encoding.UTF8.GetString(text.File().Bytes);
        var linesBefore = whole.AsSpan(0, whole.Length - text.Body.Text.Length).Count('\n');
        foreach (var leftover in text.Body.Leftovers)
            problems.Add(
                ImportProblems.Template(
                    new SourceLocation(text.Path, linesBefore + leftover.Line),
                    leftover.Label
                )
            );
    }
}
