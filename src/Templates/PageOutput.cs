using System.Text;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>Where a page's text gathers. Its memory is used again for the next page.</summary>
/// <param name="room">How many UTF-16 units it begins with.</param>
internal sealed class PageOutput(int room) : IScriptOutput
{
    private char[] buffer = new char[room];
    private int length;

    public ReadOnlySpan<char> Text => buffer.AsSpan(0, length);

    public void Clear() => length = 0;

    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    public void Write(ReadOnlySpan<char> text)
    {
        if (buffer.Length - length < text.Length)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + text.Length));
        text.CopyTo(buffer.AsSpan(length));
        length += text.Length;
    }

    /// <summary>Takes UTF-8.</summary>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        // No character takes more than one unit for each byte.
        if (buffer.Length - length < utf8.Length)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + utf8.Length));
        length += Encoding.UTF8.GetChars(utf8, buffer.AsSpan(length));
    }

    public ValueTask WriteAsync(
        string text,
        int offset,
        int count,
        CancellationToken cancellationToken
    )
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public override string ToString() => new(Text);
}
