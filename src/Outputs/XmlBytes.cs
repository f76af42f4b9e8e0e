using System.Text;
using System.Xml;

namespace Daymark.Outputs;

/// <summary>Writes XML as people read it too: indented, LF, UTF-8, a line end at the end. Characters that XML forbids are left out.</summary>
internal sealed class XmlBytes : IDisposable
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        // A carriage return that a message asks for by its number stays one.
        NewLineHandling = NewLineHandling.Entitize,
    };

    private readonly MemoryStream stream = new();
    private readonly XmlWriter writer;

    private XmlBytes() => writer = XmlWriter.Create(stream, Settings);

    /// <summary>A document with this root element.</summary>
    public static byte[] Of(string root, string space, Action<XmlBytes> content)
    {
        using var xml = new XmlBytes();
        xml.writer.WriteStartElement(root, space);
        content(xml);
        xml.writer.WriteEndElement();
        xml.writer.Flush();
        xml.stream.WriteByte((byte)'\n');
        return xml.stream.ToArray();
    }

    /// <summary>Binds a prefix on the element that was just begun.</summary>
    public void Prefix(string prefix, string space) =>
        writer.WriteAttributeString("xmlns", prefix, null, space);

    public void Attribute(string name, string? value)
    {
        if (value is not null)
            writer.WriteAttributeString(name, LegalXml.Without(value));
    }

    /// <summary><c>xml:lang</c>; nothing for a text that is no language tag (RFC 5646).</summary>
    public void Language(string language)
    {
        var tag = language.Replace('_', '-');
        if (
            tag.Split('-')
                .All(part => part.Length is > 0 and < 9 && part.All(char.IsAsciiLetterOrDigit))
        )
            writer.WriteAttributeString("xml", "lang", null, tag);
    }

    /// <summary>An element in the namespace around it.</summary>
    public void Element(string name, Action content)
    {
        writer.WriteStartElement(name);
        content();
        writer.WriteEndElement();
    }

    /// <summary>An element with a text; none for null.</summary>
    public void Text(string name, string? text, string? type = null)
    {
        if (text is null)
            return;
        writer.WriteStartElement(name);
        Attribute("type", type);
        writer.WriteString(LegalXml.Without(text));
        writer.WriteEndElement();
    }

    /// <summary>A text within the element that was begun.</summary>
    public void Words(string text) => writer.WriteString(LegalXml.Without(text));

    /// <summary>An element of another namespace with a text.</summary>
    public void Foreign(string prefix, string name, string space, string text)
    {
        writer.WriteStartElement(prefix, name, space);
        writer.WriteString(LegalXml.Without(text));
        writer.WriteEndElement();
    }

    /// <summary>An element with attributes alone.</summary>
    public void Empty(string name, params (string Name, string? Value)[] attributes)
    {
        writer.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
            Attribute(attribute, value);
        writer.WriteEndElement();
    }

    /// <summary>The same in another namespace.</summary>
    public void EmptyForeign(
        string prefix,
        string name,
        string space,
        params (string Name, string? Value)[] attributes
    )
    {
        writer.WriteStartElement(prefix, name, space);
        foreach (var (attribute, value) in attributes)
            Attribute(attribute, value);
        writer.WriteEndElement();
    }

    public void Dispose()
    {
        writer.Dispose();
        stream.Dispose();
    }
}
