using System.Globalization;
using Daymark.Calendar;
using Daymark.Diagnostics;

namespace Daymark.Yaml;

/// <summary>Reads the milestones of a counter: a list of numbers, or each multiple of one.</summary>
internal static class MilestoneReader
{
    private const int Most = 10_000_000;

    public static Milestones Read(Section section, Key key)
    {
        switch (section.Find(key))
        {
            case null:
                return Milestones.None;
            case YamlMap:
                var map = section.Map(key);
                map.RejectUnknown($"`{key.Name}`");
                return new Milestones(map.Number(CounterKeys.Every, 1, Most), []);
            default:
                return new Milestones(
                    0,
                    [
                        .. section
                            .Texts(key)
                            .Select(text => Number(section, key, text.Value))
                            .OfType<long>()
                            .Order(),
                    ]
                );
        }
    }

    private static long? Number(Section section, Key key, string text)
    {
        if (
            long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and <= Most
        )
            return number;
        section.Problems.Add(
            SettingsProblems.Wrong(
                section.At(key),
                key.Name,
                $"`{text}`",
                "a list of whole numbers, or { every: 100 }"
            )
        );
        return null;
    }
}
