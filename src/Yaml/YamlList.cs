using Daymark.Model;

namespace Daymark.Yaml;

/// <summary>A list of values.</summary>
internal sealed record YamlList(IReadOnlyList<YamlNode> Items, TextPlace Place, int Size)
    : YamlNode(Place, Size)
{
    public override string KindInWords => "a list";
}
