using System.Text.RegularExpressions;

namespace Daymark.Tests.House;

/// <summary>A type declared in a file outside any other type: its name, where its name stands, and what is written above it.</summary>
internal sealed partial record TopLevelType(string Name, int Offset, string Above)
{
    public static IReadOnlyList<TopLevelType> In(SourceText file)
    {
        var outline = Outline(file.Code);
        var types = new List<TopLevelType>();
        foreach (Match match in Declaration().Matches(outline))
        {
            var name = match.Groups["name"];
            var start = outline.LastIndexOfAny([';', '}'], match.Index) + 1;
            types.Add(new TopLevelType(name.Value, name.Index, file.Text[start..match.Index]));
        }
        return types;
    }

    /// <summary>The code with everything within brackets of any kind blanked, the brackets themselves kept.</summary>
    private static string Outline(string code)
    {
        var depth = 0;
        var outline = code.ToCharArray();
        for (var i = 0; i < outline.Length; i++)
        {
            if (outline[i] is '}' or ')' or ']')
                depth--;
            var inside = depth > 0;
            if (outline[i] is '{' or '(' or '[')
                depth++;
            if (inside && outline[i] != '\n')
                outline[i] = ' ';
        }
        return new string(outline);
    }

    [GeneratedRegex(
        @"\b(?:record\s+struct|record\s+class|class|struct|interface|enum|record)\s+(?!where\b)(?<name>\w+)"
            + @"|\bdelegate\s+[^;()]*?(?<name>\w+)\s*(?:<[^>]*>)?\s*\("
    )]
    private static partial Regex Declaration();
}
