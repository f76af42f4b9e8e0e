using Daymark.Model;

namespace Daymark.Yaml;

/// <summary>A value of a YAML text that knows where it stands.</summary>
/// <param name="Size">How many values it holds when its aliases are written out, itself included.</param>
internal abstract record YamlNode(TextPlace Place, int Size)
{
    /// <summary>True for <c>key:</c>, <c>~</c> and <c>null</c>.</summary>
    public virtual bool IsNull => false;

    /// <summary>What it is, for messages.</summary>
    public abstract string KindInWords { get; }
}
