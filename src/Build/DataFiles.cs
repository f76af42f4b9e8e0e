using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Build;

/// <summary>Reads data/*.yml and data/*.json into <c>site.data</c>. JSON is YAML 1.2, so one reader serves both.</summary>
internal static class DataFiles
{
    public static DataMap Read(IReadOnlyList<SourceFile> files, ProblemList problems)
    {
        var entries = new List<KeyValuePair<string, DataValue?>>();
        foreach (var file in files)
        {
            if (
                file.Decode(problems) is { } source
                && YamlReader.Read(source, source.Text, 0, problems) is { } root
            )
                entries.Add(KeyValuePair.Create(file.Name, DataReader.Value(root)));
        }
        return new DataMap(entries);
    }
}
