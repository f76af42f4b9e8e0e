using Daymark.Model;

namespace Daymark.Yaml;

/// <summary>A single value, its text as typed.</summary>
/// <param name="Plain">True when it stood without quotes.</param>
internal sealed record YamlScalar(string Text, bool Plain, TextPlace Place) : YamlNode(Place, 1)
{
    public override bool IsNull => Plain && Text is "" or "~" or "null";

    public override string KindInWords => IsNull ? "nothing" : $"`{Text}`";
}
