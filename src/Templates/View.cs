using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>A value as templates see it: its members and no others, none of which they can change.</summary>
/// <param name="text">What it prints as a whole.</param>
internal sealed class View<T>(T value, Members<T> members, Func<T, string> text)
    : IScriptObject,
        IPrintable
{
    public T Value { get; } = value;

    public string Text => text(Value);

    public int Count => members.List.Count;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public IEnumerable<string> GetMembers() => members.Names;

    public bool Contains(string member) => members.Find(member) is not null;

    public bool TryGetValue(
        TemplateContext? context,
        SourceSpan span,
        string member,
        out object? value
    )
    {
        value = null;
        if (members.Find(member) is { } found)
        {
            value = found.Read(Value);
            return true;
        }
        if (context is PageContext { IsLenient: true })
            return false;
        throw new UnknownNameException(span, member, members.Owner, members.Names);
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(
        TemplateContext? context,
        SourceSpan span,
        string member,
        object? value,
        bool readOnly
    ) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly) { }

    public IScriptObject Clone(bool deep) => this;
}
