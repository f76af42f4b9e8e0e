using System.Buffers;
using System.Text;

namespace Daymark.Templates;

/// <summary>Turns a rendered page into its bytes.</summary>
internal static class PageText
{
    /// <summary>Characters that HTML forbids (WHATWG HTML, preprocessing the input stream), wherever they came from.</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create([
        .. Enumerable
            .Range(0, 0x20)
            .Except([0x09, 0x0A, 0x0C, 0x0D])
            .Concat(Enumerable.Range(0x7F, 0x21))
            .Concat(Enumerable.Range(0xFDD0, 0x20))
            .Concat([0xFFFE, 0xFFFF])
            .Select(code => (char)code),
    ]);

    /// <summary>As UTF-8; the replacement character stands for what is no character.</summary>
    public static void Write(ReadOnlySpan<char> html, IBufferWriter<byte> bytes)
    {
        if (IsClean(html))
        {
            Encoding.UTF8.GetBytes(html, bytes);
            return;
        }
        var characters = html.ToArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (Forbidden.Contains(characters[i]))
                characters[i] = '\uFFFD';
        }
        Encoding.UTF8.GetBytes(characters, bytes);
    }

    /// <summary>Nearly every page is clean, and ranges are looked for many characters at once.</summary>
    private static bool IsClean(ReadOnlySpan<char> html) =>
        !html.ContainsAnyInRange('\0', '\b')
        && !html.Contains('\v')
        && !html.ContainsAnyInRange('\x0E', '\x1F')
        && !html.ContainsAnyInRange('\x7F', '\x9F')
        && !html.ContainsAnyInRange('\uFDD0', '\uFDEF')
        && !html.ContainsAnyInRange('\uFFFE', '\uFFFF');
}
