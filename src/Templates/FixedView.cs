namespace Daymark.Templates;

/// <summary>A few named values as templates see them.</summary>
/// <param name="owner">What templates call it.</param>
internal sealed class FixedView(string owner, params (string Name, object? Value)[] members)
    : StrictObject
{
    protected override string Owner { get; } = owner;

    protected override IReadOnlyList<string> Names { get; } =
    [.. members.Select(member => member.Name)];

    public override bool TryRead(string member, out object? value)
    {
        foreach (var (name, known) in members)
        {
            if (name != member)
                continue;
            value = known;
            return true;
        }
        value = null;
        return false;
    }
}
