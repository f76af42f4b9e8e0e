using System.Text;

namespace Daymark.Calendar;

/// <summary>Takes a date pattern apart into fields and plain text, as UTS #35 part 4, section 8 describes.</summary>
internal sealed class DatePatternReader(string pattern)
{
    private readonly List<DatePart> parts = [];
    private readonly StringBuilder literal = new();
    private int position;

    /// <summary>The parts, or null with what is wrong in plain words.</summary>
    public IReadOnlyList<DatePart>? Read(out string? error)
    {
        error = null;
        while (position < pattern.Length && error is null)
            if (pattern[position] == '\'')
                error = ReadQuoted();
            else if (char.IsAsciiLetter(pattern[position]))
                error = ReadField();
            else
                literal.Append(pattern[position++]);
        EndLiteral();
        if (parts.Count == 0)
            error ??= "a date pattern can't be empty";
        return error is null ? parts : null;
    }

    private string? ReadField()
    {
        var letter = pattern[position];
        var start = position;
        while (position < pattern.Length && pattern[position] == letter)
            position++;
        EndLiteral();
        parts.Add(DatePart.Field(letter, position - start));
        return DateLetters.Fault(letter, position - start);
    }

    private string? ReadQuoted()
    {
        position++;
        if (TakeQuote())
        {
            literal.Append('\'');
            return null;
        }
        for (; position < pattern.Length; position++)
            if (pattern[position] != '\'')
                literal.Append(pattern[position]);
            else if (position + 1 < pattern.Length && pattern[position + 1] == '\'')
                literal.Append(pattern[position++]);
            else
            {
                position++;
                return null;
            }
        return "a quote ' is not closed; an apostrophe is written ''";
    }

    private bool TakeQuote()
    {
        var found = position < pattern.Length && pattern[position] == '\'';
        if (found)
            position++;
        return found;
    }

    private void EndLiteral()
    {
        if (literal.Length == 0)
            return;
        parts.Add(DatePart.Literal(literal.ToString()));
        literal.Clear();
    }
}
