using System.Globalization;
using System.Text;
using System.Xml;
using Daymark.Calendar;

namespace Daymark.Outputs;

/// <summary>
/// Draws a badge as SVG. Its own style element is no inline style of a page: an SVG file is a document of its own, and within an
/// <c>img</c> no rule of the page reaches it. All light colours stand in attributes, so that a host whose policy forbids style
/// elements still shows a legible badge, only never a dark one.
/// </summary>
internal static class BadgeImage
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Fonts =
        "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";
    private const string Dark =
        "@media (prefers-color-scheme: dark) { .ground { fill: #12151a; stroke: #363e49 } .number { fill: #94bdf5 } .text { fill: #e7eaee } .day { fill: #a7b0bc } }";

    /// <param name="title">The whole sentence, for those who hear it.</param>
    /// <param name="description">Whose counter it is, and of which day.</param>
    public static byte[] Draw(
        string id,
        string title,
        string description,
        BadgeLayout layout,
        string language,
        Locale locale
    )
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            OmitXmlDeclaration = true,
            Indent = true,
            NewLineChars = "\n",
        };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("svg", Svg);
            // Ids of their own, for those who paste several badges into one page.
            xml.WriteAttributeString("role", "img");
            xml.WriteAttributeString("aria-labelledby", $"{id}-title {id}-desc");
            xml.WriteAttributeString("lang", language);
            xml.WriteAttributeString("direction", locale.Direction);
            Size(xml, layout.Width, layout.Height);
            xml.WriteAttributeString("viewBox", $"0 0 {layout.Width} {layout.Height}");
            xml.WriteAttributeString("font-family", Fonts);
            Text(xml, "title", $"{id}-title", title);
            Text(xml, "desc", $"{id}-desc", description);
            xml.WriteElementString("style", Svg, Dark);
            Ground(xml, layout);
            // The start of a line is where its language begins to read.
            var x = locale.IsRightToLeft ? layout.Width - BadgeLayout.Padding : BadgeLayout.Padding;
            if (layout.Number is { } number)
                Words(xml, "number", "#1a4f8f", layout.NumberSize, x, layout.NumberBase, number);
            for (var line = 0; line < layout.Lines.Count; line++)
                Words(
                    xml,
                    "text",
                    "#16191f",
                    BadgeLayout.TextSize,
                    x,
                    layout.LineBase(line),
                    layout.Lines[line]
                );
            Words(xml, "day", "#525b68", BadgeLayout.DaySize, x, layout.DayBase, layout.Day);
            xml.WriteEndElement();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Text(XmlWriter xml, string element, string id, string text)
    {
        xml.WriteStartElement(element, Svg);
        xml.WriteAttributeString("id", id);
        xml.WriteString(LegalXml.Of(text));
        xml.WriteEndElement();
    }

    private static void Ground(XmlWriter xml, BadgeLayout layout)
    {
        xml.WriteStartElement("rect", Svg);
        xml.WriteAttributeString("class", "ground");
        // Half a pixel in, so that the edge falls on whole ones.
        xml.WriteAttributeString("x", "0.5");
        xml.WriteAttributeString("y", "0.5");
        Size(xml, layout.Width - 1, layout.Height - 1);
        xml.WriteAttributeString("rx", "8");
        xml.WriteAttributeString("fill", "#ffffff");
        xml.WriteAttributeString("stroke", "#d3d8df");
        xml.WriteEndElement();
    }

    private static void Size(XmlWriter xml, int width, int height)
    {
        xml.WriteAttributeString("width", Digits(width));
        xml.WriteAttributeString("height", Digits(height));
    }

    private static void Words(
        XmlWriter xml,
        string kind,
        string colour,
        int size,
        int x,
        int y,
        string text
    )
    {
        xml.WriteStartElement("text", Svg);
        xml.WriteAttributeString("class", kind);
        xml.WriteAttributeString("x", Digits(x));
        xml.WriteAttributeString("y", Digits(y));
        xml.WriteAttributeString("font-size", Digits(size));
        if (kind == "number")
            xml.WriteAttributeString("font-weight", "700");
        xml.WriteAttributeString("fill", colour);
        xml.WriteString(LegalXml.Of(text));
        xml.WriteEndElement();
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
