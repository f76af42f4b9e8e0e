using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>A value that templates can read by named members and never change; a name that it does not have is an error.</summary>
internal abstract class StrictObject : IScriptObject
{
    public int Count => Names.Count;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    /// <summary>What templates call it.</summary>
    protected abstract string Owner { get; }

    protected abstract IReadOnlyList<string> Names { get; }

    /// <summary>The value of a member; false when there is no such member.</summary>
    public abstract bool TryRead(string member, out object? value);

    public IEnumerable<string> GetMembers() => Names;

    public bool Contains(string member) => Names.Contains(member);

    public bool TryGetValue(
        TemplateContext? context,
        SourceSpan span,
        string member,
        out object? value
    )
    {
        if (TryRead(member, out value))
            return true;
        return context is PageContext { IsLenient: true }
            ? false
            : throw new UnknownNameException(span, member, Owner, Names);
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
