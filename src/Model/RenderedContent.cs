namespace Daymark.Model;

/// <summary>Bytes made when asked for, on any thread; null when that failed and a problem says why.</summary>
internal sealed record RenderedContent(Func<byte[]?> Render) : OutputContent;
