using System.Text.RegularExpressions;

namespace Daymark.Tests.House;

/// <summary>The namespace of a file is its folder, and the one type in it has the file's name.</summary>
internal static class NamespaceRule
{
    /// <summary>Files allowed more than one top-level type, each with its reason. Empty, and best kept so.</summary>
    private static readonly Dictionary<string, string> ManyTypes = [];

    public static IEnumerable<Violation> Check(IReadOnlyList<SourceText> files) =>
        files.Where(file => file.IsCSharp).SelectMany(CheckFile);

    private static IEnumerable<Violation> CheckFile(SourceText file)
    {
        var expected = NamespaceOf(file);
        var found = Regex.Match(file.Code, @"^\s*namespace\s+([\w.]+)\s*;", RegexOptions.Multiline);
        if (!found.Success)
            yield return file.At(0, $"has no file-scoped namespace: write 'namespace {expected};'");
        else if (found.Groups[1].Value != expected)
            yield return file.At(
                found.Groups[1].Index,
                $"namespace {found.Groups[1].Value} is not the folder: write 'namespace {expected};'"
            );

        var types = TopLevelType.In(file);
        if (types.Count == 0)
            yield return file.At(
                0,
                $"declares no type: give it one named {file.Stem}, or remove it"
            );
        foreach (
            var type in types.Where(type =>
                type.Name != file.Stem && !ManyTypes.ContainsKey(file.Path)
            )
        )
            yield return file.At(
                type.Offset,
                $"type {type.Name} is not the file's name: move it to {type.Name}.cs, or nest it"
            );
    }

    private static string NamespaceOf(SourceText file)
    {
        var folders = file.Folder.Split('/', StringSplitOptions.RemoveEmptyEntries).Skip(1);
        return string.Join('.', folders.Prepend(file.IsSource ? "Daymark" : "Daymark.Tests"));
    }
}
