using Daymark.Diagnostics;

namespace Daymark.Check;

/// <summary>Something that is wrong on one page. Findings with the same problem are told once.</summary>
/// <param name="Page">The number of its file.</param>
/// <param name="Problem">Without a place: the same for all pages that have it.</param>
/// <param name="Key">What is wrong, however it is typed: the same for one dead link in two spellings.</param>
/// <param name="Typed">What to look for in the source, the likeliest spelling first; empty when it can only be a template's.</param>
internal sealed record Finding(int Page, Problem Problem, string Key, IReadOnlyList<string> Typed);
