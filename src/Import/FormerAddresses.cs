using Daymark.Model;

namespace Daymark.Import;

/// <summary>Former addresses in the form that Daymark takes.</summary>
internal static class FormerAddresses
{
    /// <param name="changes">Told of each that cannot be one here.</param>
    public static List<string> Of(IEnumerable<string> written, List<string> changes)
    {
        var aliases = new List<string>();
        foreach (var alias in written)
        {
            if (SitePath.TryParse(alias, out var path, out var error) && path.Value.Length > 0)
                aliases.Add(WrittenAddress.Whole(path.ToString()));
            else
                changes.Add(
                    $"the former address `{alias}` {(error.Length > 0 ? error : "is the home page's")}, so it is not kept"
                );
        }
        return aliases;
    }
}
