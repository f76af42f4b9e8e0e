using System.Globalization;
using System.Xml;

namespace Daymark.Model.Images;

/// <summary>SVG: the size that the outermost element says, else that of its view box.</summary>
internal static class SvgHeader
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Absolute units of CSS, in pixels.</summary>
    private static readonly (string Unit, double Pixels)[] Units =
    [
        ("px", 1),
        ("pt", 96 / 72d),
        ("pc", 16),
        ("mm", 96 / 25.4),
        ("cm", 96 / 2.54),
        ("in", 96),
    ];

    public static ImageSize? Size(ReadOnlySpan<byte> start)
    {
        if (start.IndexOf("<svg"u8) < 0)
            return null;
        using var bytes = new MemoryStream(start.ToArray());
        try
        {
            using var reader = XmlReader.Create(bytes, Settings);
            return
                reader.MoveToContent() == XmlNodeType.Element
                && reader is { LocalName: "svg", NamespaceURI: Namespace }
                ? Size(reader)
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static ImageSize? Size(XmlReader svg)
    {
        if (Length(svg["width"]) is { } width && Length(svg["height"]) is { } height)
            return Rounded(width, height);
        var box = (svg["viewBox"] ?? "").Split(
            [' ', ',', '\t', '\n', '\r'],
            StringSplitOptions.RemoveEmptyEntries
        );
        return box.Length == 4 && Length(box[2]) is { } across && Length(box[3]) is { } down
            ? Rounded(across, down)
            : null;
    }

    private static ImageSize? Rounded(double width, double height) =>
        ImageSize.Of(
            (long)Math.Clamp(Math.Round(width), 0, int.MaxValue),
            (long)Math.Clamp(Math.Round(height), 0, int.MaxValue)
        );

    private static double? Length(string? text)
    {
        var number = (text ?? "").Trim();
        var scale = 1d;
        foreach (var (unit, pixels) in Units)
        {
            if (number.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
                (number, scale) = (number[..^unit.Length], pixels);
        }
        return
            double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value)
            ? value * scale
            : null;
    }
}
