using Daymark.Calendar;
using static Daymark.Yaml.KeyKind;

namespace Daymark.Yaml;

/// <summary>Keys of a counter.</summary>
internal static class CounterKeys
{
    public static readonly Key Every = new("every", Number, "", "Each multiple of this number.")
    {
        Least = 1,
    };
    public static readonly Key Id = new(
        "id",
        Text,
        "",
        "Its name in posts and data: lower-case letters, digits and hyphens, unique."
    )
    {
        Required = true,
        Pattern = "^[a-z0-9-]{1,100}$",
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
    )
    {
        Least = 0,
        Most = 1,
    };
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
    public static readonly Key Ended = new(
        "ended",
        Day,
        "",
        "The day on which a since counter stops."
    );
    public static readonly Key EndedText = new(
        "ended_text",
        PluralText,
        "text",
        "The sentence from that day on."
    );
    public static readonly Key ReachedText = new(
        "reached_text",
        PluralText,
        "",
        "The sentence once an until day has passed; without it the counter leaves the page."
    );
    public static readonly Key Resets = new(
        "resets",
        Days,
        "",
        "Days on which a since counter begins anew; {longest} in a text is its longest run."
    );
    public static readonly Key Milestones = new(
        "milestones",
        Any,
        "",
        "Numbers worth noting: a list, or { every: 100 }."
    )
    {
        Children = [Every],
    };
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
        Ended,
        EndedText,
        ReachedText,
        Resets,
        Milestones,
        Show,
        Link,
    ];

    /// <summary>What only a counter with since can have.</summary>
    public static readonly IReadOnlyList<Key> SinceOnly = [FirstDay, Ended, EndedText, Resets];

    /// <summary>What only a counter with until can have.</summary>
    public static readonly IReadOnlyList<Key> UntilOnly = [ReachedText];

    /// <summary>What makes no sense where years, months and days are counted together.</summary>
    public static readonly IReadOnlyList<Key> NotForCalendar = [FirstDay, Milestones];
}
