using Daymark.Calendar;
using static Daymark.Yaml.KeyKind;

namespace Daymark.Yaml;

/// <summary>Keys of a counter.</summary>
internal static class CounterKeys
{
    public static readonly Key Id = new(
        "id",
        Text,
        "",
        "Its name in posts and data: lower-case letters, digits and hyphens, unique."
    )
    {
        Required = true,
    };
    public static readonly Key Since = new(
        "since",
        Day,
        "",
        "The day it counts from (that day itself is 0). Either since or until."
    );
    public static readonly Key Until = new(
        "until",
        Day,
        "",
        "The day it counts down to. Either since or until."
    );
    public static readonly Key FirstDay = new(
        "first_day",
        Number,
        "0",
        "The number of the start day itself: 0 or 1."
    );
    public static readonly Key Unit = new("unit", Text, "days", "What it counts in.")
    {
        Choices = [.. CounterUnit.All.Select(unit => unit.Name)],
    };
    public static readonly Key Sentence = new(
        "text",
        PluralText,
        "",
        "The sentence, with {n} for the number: one text, or one per plural form of the language."
    )
    {
        Required = true,
    };
    public static readonly Key ReachedText = new(
        "reached_text",
        Text,
        "",
        "The sentence once an until day has passed; without it the counter leaves the page."
    );
    public static readonly Key Show = new(
        "show",
        Flag,
        "true",
        "Whether it stands in the header of every page."
    );
    public static readonly Key Link = new(
        "link",
        Text,
        "",
        "Where it leads: an address of the site or a whole URL."
    );

    public static readonly IReadOnlyList<Key> All =
    [
        Id,
        Since,
        Until,
        FirstDay,
        Unit,
        Sentence,
        ReachedText,
        Show,
        Link,
    ];
}
