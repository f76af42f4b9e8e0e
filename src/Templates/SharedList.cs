using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>A list that pages share, so that no template may change it.</summary>
internal sealed class SharedList : ScriptArray
{
    public SharedList(object?[] items)
        : base(items) => IsReadOnly = true;
}
