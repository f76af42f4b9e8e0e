namespace Daymark.Templates;

/// <summary>A value of the site as templates see it: the members of its kind, worked out when they are asked for.</summary>
/// <param name="text">What it prints as a whole.</param>
internal sealed class View<T>(T value, Members<T> members, Func<T, string> text)
    : StrictObject,
        IPrintable
{
    public T Value { get; } = value;

    public string Text => text(Value);

    protected override string Owner => members.Owner;

    protected override IReadOnlyList<string> Names => members.Names;

    public override bool TryRead(string member, out object? value)
    {
        var found = members.Find(member);
        value = found?.Read(Value);
        return found is not null;
    }
}
