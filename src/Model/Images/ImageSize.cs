namespace Daymark.Model.Images;

/// <summary>Width and height of a picture as a browser shows it, in CSS pixels.</summary>
internal readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>Far beyond any real picture; what claims more is broken or means harm.</summary>
    private const long Largest = 1_000_000;

    /// <summary>Null when a side is no size of a picture.</summary>
    public static ImageSize? Of(long width, long height) =>
        width is > 0 and <= Largest && height is > 0 and <= Largest
            ? new ImageSize((int)width, (int)height)
            : null;

    /// <summary>Of a picture that lies on its side.</summary>
    public ImageSize Turned => new(Height, Width);
}
