using Daymark.Model;

namespace Daymark.Check;

/// <summary>The files of a site by their addresses, as hosts find them.</summary>
internal sealed class PublishedFiles(IReadOnlyList<OutputFile> files)
{
    private const string Index = "index.html";

    private readonly Dictionary<string, int> numbers = Numbers(files);
    private readonly Lazy<Dictionary<string, string>> anyCase = new(() => AnyCase(files));

    /// <summary>The number of the file that a host answers with; -1 when there is none.</summary>
    /// <param name="detour">True when the host first has to send the browser to the address with its last slash.</param>
    public int Find(string path, out bool detour)
    {
        detour = false;
        if (path.Length == 0 || path.EndsWith('/'))
            return numbers.GetValueOrDefault(path + Index, -1);
        if (numbers.TryGetValue(path, out var exact))
            return exact;
        detour = numbers.TryGetValue($"{path}/{Index}", out var folder);
        return detour ? folder : -1;
    }

    /// <summary>The address that was probably meant; null when none is near.</summary>
    public string? Near(string path)
    {
        var others = new[]
        {
            path.TrimEnd('/') + "/",
            path.TrimEnd('/'),
            path.TrimEnd('/') + ".html",
        };
        foreach (var other in others)
        {
            if (
                anyCase.Value.TryGetValue(other, out var found)
                || anyCase.Value.TryGetValue(other + Index, out found)
            )
                return found;
        }
        return null;
    }

    private static Dictionary<string, int> Numbers(IReadOnlyList<OutputFile> files)
    {
        var numbers = new Dictionary<string, int>(files.Count, StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
            numbers.TryAdd(files[i].Path.OutputFile, i);
        return numbers;
    }

    private static Dictionary<string, string> AnyCase(IReadOnlyList<OutputFile> files)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
            names.TryAdd(file.Path.OutputFile, file.Path.ToString());
        return names;
    }
}
