using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Yaml;

/// <summary>Reads addresses that templates put into links.</summary>
internal static class LinkReader
{
    /// <summary>Null, with a problem, for one that could run code, such as <c>javascript:</c> in any disguise.</summary>
    public static string? Read(Section section, Key key)
    {
        if (section.Located(key) is not { } link)
            return null;
        if (!LinkSafety.CanRunCode(link.Value, isImage: false))
            return link.Value;
        section.Problems.Add(
            AddressProblems.Dangerous(section.At(link.Place), key.Name, link.Value)
        );
        return null;
    }
}
