namespace Daymark.Calendar;

/// <summary>A piece of a date pattern: a field (its letter and how often it is written) or, with letter '\0', plain text.</summary>
internal readonly record struct DatePart(char Letter, int Count, string Text)
{
    public static DatePart Field(char letter, int count) => new(letter, count, "");

    public static DatePart Literal(string text) => new('\0', 0, text);
}
