namespace Daymark.Tests.House;

/// <summary>Blanks comments and literals in C# text, so that rules look at code only. Code inside `{…}` of an interpolated string stays.</summary>
internal sealed class CodeScanner
{
    private readonly string _text;
    private readonly char[] _code;
    private int _at;

    private CodeScanner(string text)
    {
        _text = text;
        _code = text.ToCharArray();
    }

    public static string Blank(string text)
    {
        var scanner = new CodeScanner(text);
        while (scanner._at < text.Length)
            scanner.Step();
        return new string(scanner._code);
    }

    private void Step()
    {
        if (Next("//"))
            BlankTo(End("\n", _at, keep: true));
        else if (Next("/*"))
            BlankTo(End("*/", _at + 2));
        else if (Next("'"))
            Character();
        else if (StringStart() is var (dollars, verbatim, quotes))
            Literal(dollars, verbatim, quotes);
        else
            _at++;
    }

    private bool Next(string word) => string.CompareOrdinal(_text, _at, word, 0, word.Length) == 0;

    private int Run(int at, char c)
    {
        var count = 0;
        while (at + count < _text.Length && _text[at + count] == c)
            count++;
        return count;
    }

    private int End(string mark, int from, bool keep = false)
    {
        var found = from > _text.Length ? -1 : _text.IndexOf(mark, from, StringComparison.Ordinal);
        return found < 0 ? _text.Length : found + (keep ? 0 : mark.Length);
    }

    private void BlankTo(int end)
    {
        for (end = Math.Min(end, _text.Length); _at < end; _at++)
            if (_code[_at] is not ('\n' or '\r'))
                _code[_at] = ' ';
    }

    private void Character()
    {
        var escaped = _at + 1 < _text.Length && _text[_at + 1] == '\\';
        var quote = _text.IndexOf('\'', Math.Min(_at + (escaped ? 3 : 2), _text.Length));
        // The longest character is '\U0001F600'. A quote that closes nothing is a word's: `#error don't`.
        if (quote > 0 && quote - _at <= (escaped ? 11 : 2))
            BlankTo(quote + 1);
        else
            _at++;
    }

    /// <summary>How the string that starts here is written: `$` count, whether `@`, and how many quotes; or none starts.</summary>
    private (int Dollars, bool Verbatim, int Quotes)? StringStart()
    {
        var at = _at + Run(_at, '@');
        var dollars = Run(at, '$');
        at += dollars;
        at += Run(at, '@');
        var quotes = Run(at, '"');
        if (quotes == 0)
            return null;
        var verbatim = at - _at > dollars;
        // Two quotes are an empty string, three or more open a raw one; a verbatim string opens with one.
        return (dollars, verbatim, verbatim || quotes == 2 ? 1 : quotes);
    }

    private void Literal(int dollars, bool verbatim, int quotes)
    {
        BlankTo(_text.IndexOf('"', _at) + quotes);
        while (_at < _text.Length)
        {
            if (_text[_at] == '"' && Closes(verbatim, quotes))
                return;
            if (_text[_at] == '\\' && !verbatim && quotes == 1)
                BlankTo(_at + 2);
            else if (_text[_at] == '{' && dollars > 0)
                Brace(dollars, raw: quotes > 1);
            else if (_text[_at] == '\n' && !verbatim && quotes == 1 && dollars == 0)
                return;
            else
                BlankTo(_at + 1);
        }
    }

    private bool Closes(bool verbatim, int quotes)
    {
        var run = Run(_at, '"');
        if (verbatim && run >= 2)
        {
            BlankTo(_at + 2);
            return false;
        }
        BlankTo(_at + (quotes == 1 ? 1 : run));
        return run >= quotes;
    }

    private void Brace(int dollars, bool raw)
    {
        var run = Run(_at, '{');
        if (raw ? run < dollars : run % 2 == 0)
        {
            BlankTo(_at + run);
            return;
        }
        BlankTo(_at + run);
        Hole(raw ? dollars : 1);
    }

    private void Hole(int closing)
    {
        for (var depth = 0; _at < _text.Length; )
        {
            if (_text[_at] == '}' && depth-- == 0)
            {
                BlankTo(_at + closing);
                return;
            }
            if (_text[_at] == '{')
                depth++;
            Step();
        }
    }
}
