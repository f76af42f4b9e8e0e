using System.Collections.Frozen;

namespace Daymark.Templates;

/// <summary>The members of one kind of value, by name.</summary>
/// <param name="Owner">What templates call the value, such as <c>post</c>.</param>
internal sealed class Members<T>(string owner, IReadOnlyList<Member<T>> list)
{
    private readonly FrozenDictionary<string, Member<T>> byName = list.ToFrozenDictionary(
        member => member.Name,
        StringComparer.Ordinal
    );

    public string Owner { get; } = owner;

    /// <summary>In the order in which they are documented.</summary>
    public IReadOnlyList<Member<T>> List { get; } = list;

    public IReadOnlyList<string> Names { get; } = [.. list.Select(member => member.Name)];

    public Member<T>? Find(string name) => byName.GetValueOrDefault(name);
}
