using System.Text;
using System.Text.RegularExpressions;
using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>Writes nodes as YAML that reads back as the same nodes, in one way only.</summary>
internal static partial class NodeText
{
    public static void WriteMap(
        StringBuilder yaml,
        IEnumerable<KeyValuePair<string, YamlNode>> entries,
        int indent = 0
    )
    {
        foreach (var (key, value) in entries)
        {
            yaml.Append(' ', indent).Append(Scalar(key, false)).Append(':');
            WriteValue(yaml, value, indent);
        }
    }

    /// <summary>A text as YAML, quoted where it has to be.</summary>
    /// <param name="wasPlain">True when it stood without quotes, so that <c>true</c> means a flag.</param>
    public static string Scalar(string text, bool wasPlain) =>
        IsPlain(text) && (wasPlain || text is not ("true" or "false" or "null" or "~"))
            ? text
            : Quoted(text);

    private static void WriteValue(StringBuilder yaml, YamlNode value, int indent)
    {
        switch (value)
        {
            case { IsNull: true }:
                yaml.Append('\n');
                break;
            case YamlMap { Entries.Count: 0 }:
                yaml.Append(" {}\n");
                break;
            case YamlList { Items.Count: 0 }:
                yaml.Append(" []\n");
                break;
            case YamlMap map:
                yaml.Append('\n');
                WriteMap(yaml, Entries(map), indent + 2);
                break;
            case YamlList list:
                yaml.Append('\n');
                foreach (var item in list.Items)
                    WriteItem(yaml, item, indent + 2);
                break;
            case YamlScalar scalar when Block(scalar.Text) is { } lines:
                yaml.Append(" |-\n");
                foreach (var line in lines)
                    yaml.Append(' ', line.Length == 0 ? 0 : indent + 2).Append(line).Append('\n');
                break;
            case YamlScalar scalar:
                yaml.Append(' ').Append(Scalar(scalar.Text, scalar.Plain)).Append('\n');
                break;
        }
    }

    private static void WriteItem(StringBuilder yaml, YamlNode item, int indent)
    {
        var start = yaml.Length;
        if (item is YamlMap { Entries.Count: > 0 } map)
        {
            WriteMap(yaml, Entries(map), indent + 2);
            yaml[start + indent] = '-';
            return;
        }
        yaml.Append(' ', indent).Append('-');
        WriteValue(yaml, item, indent);
    }

    private static IEnumerable<KeyValuePair<string, YamlNode>> Entries(YamlMap map) =>
        map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, entry.Value));

    /// <summary>The lines of a text that can stand as a literal block; null when it cannot.</summary>
    private static string[]? Block(string text)
    {
        var lines = text.Split('\n');
        return
            lines.Length > 1
            && lines[0].Length > 0
            && lines[^1].Length > 0
            && lines.All(line => line.Length == 0 || char.IsLetterOrDigit(line[0]))
            && lines.All(line => line.All(c => !IsOdd(c)))
            ? lines
            : null;
    }

    private static bool IsPlain(string text) =>
        Plain().IsMatch(text)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.EndsWith(':')
        && text.All(c => !IsOdd(c));

    /// <summary>Characters that YAML forbids, or takes for line ends, or that nobody would see.</summary>
    private static bool IsOdd(char c) =>
        char.IsControl(c)
        || char.IsSurrogate(c)
        || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
            quoted.Append(
                rune.Value switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\t' => "\\t",
                    <= 0xFFFF when rune.Value != 0xFFFD && IsOdd((char)rune.Value) =>
                        $"\\u{rune.Value:x4}",
                    _ => rune.ToString(),
                }
            );
        return quoted.Append('"').ToString();
    }

    /// <summary>Words and addresses: begins with a letter, a digit, a slash or a quotation mark of print, ends in no blank, and holds no sign that YAML or a reader of it might take for its own.</summary>
    [GeneratedRegex(
        @"\A[\p{L}\p{N}/_‘“«(](?:[\p{L}\p{M}\p{N} _./,;:'’‘“”«»()+&!%@=#?$–—…-]*[\p{L}\p{M}\p{N}_./,;'’‘“”«»()+&!%@=#?$–—…-])?\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Plain();
}
