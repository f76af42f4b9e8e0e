using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>A few named values as templates see them; other names are errors.</summary>
/// <param name="owner">What templates call it.</param>
internal sealed class FixedView(string owner, params (string Name, object? Value)[] members)
    : IScriptObject
{
    public int Count => members.Length;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public IEnumerable<string> GetMembers() => members.Select(member => member.Name);

    public bool Contains(string member) => members.Any(known => known.Name == member);

    public bool TryGetValue(
        TemplateContext? context,
        SourceSpan span,
        string member,
        out object? value
    )
    {
        foreach (var (name, known) in members)
        {
            if (name != member)
                continue;
            value = known;
            return true;
        }
        value = null;
        return context is PageContext { IsLenient: true }
            ? false
            : throw new UnknownNameException(span, member, owner, [.. GetMembers()]);
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
