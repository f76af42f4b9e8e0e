using System.Buffers;

namespace Daymark.Model;

/// <summary>Bytes made when asked for, on any thread.</summary>
/// <param name="Write">Writes them; false when that failed and a problem says why.</param>
internal sealed record RenderedContent(Func<IBufferWriter<byte>, bool> Write) : OutputContent
{
    /// <summary>Content that always comes out well.</summary>
    public static RenderedContent Of(Action<IBufferWriter<byte>> write) =>
        new(bytes =>
        {
            write(bytes);
            return true;
        });

    /// <summary>The same, made as a whole.</summary>
    public static RenderedContent Of(Func<byte[]> make) => Of(bytes => bytes.Write(make()));

    /// <summary>The bytes by themselves; null when they could not be made.</summary>
    public byte[]? Render()
    {
        var bytes = new ArrayBufferWriter<byte>();
        return Write(bytes) ? bytes.WrittenSpan.ToArray() : null;
    }
}
