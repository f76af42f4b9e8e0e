using Scriban.Parsing;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>A template names a variable or member that does not exist.</summary>
/// <param name="owner">What was asked for it, such as <c>post</c>; empty for a variable.</param>
/// <param name="known">The names it could have been.</param>
internal sealed class UnknownNameException(
    SourceSpan span,
    string name,
    string owner,
    IReadOnlyCollection<string> known
) : ScriptRuntimeException(span, $"unknown name {name}")
{
    public string Name { get; } = name;

    public string Owner { get; } = owner;

    public IReadOnlyCollection<string> Known { get; } = known;
}
