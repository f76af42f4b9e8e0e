using System.Xml;
using System.Xml.Linq;
using Daymark.Diagnostics;

namespace Daymark.Import;

/// <summary>Reads XML as nobody can turn it against the reader: no document type, nothing fetched, bounded.</summary>
internal static class XmlText
{
    private const long Longest = 512L * 1024 * 1024;

    /// <summary>Nested deeper is no export and no feed.</summary>
    private const int Deepest = 200;

    /// <summary>The elements of these local names, in their order, with all that is in them.</summary>
    /// <exception cref="XmlException">This is not XML, or XML of a kind that is not read.</exception>
    public static IEnumerable<XElement> Elements(Stream stream, params string[] names)
    {
        using var reader = XmlReader.Create(
            stream,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = Longest,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CheckCharacters = false,
            }
        );
        reader.MoveToContent();
        while (!reader.EOF)
        {
            if (reader.Depth > Deepest)
                throw new XmlException($"it is nested more than {Deepest} deep");
            if (reader.NodeType == XmlNodeType.Element && names.Contains(reader.LocalName))
                yield return (XElement)XNode.ReadFrom(reader);
            else
                reader.Read();
        }
    }

    /// <summary>The text of the first child with this local name, whatever its namespace; null when there is none.</summary>
    public static string? Child(this XElement element, string name, string? inNamespace = null) =>
        element
            .Elements()
            .FirstOrDefault(child =>
                child.Name.LocalName == name
                && (
                    inNamespace is null
                    || child.Name.NamespaceName.Contains(inNamespace, StringComparison.Ordinal)
                )
            )
            ?.Value.Trim()
            is { Length: > 0 } text
            ? text
            : null;

    public static Problem Broken(string source, XmlException e) =>
        ImportProblems.NoSource(
            source,
            e.Message.Contains("DTD", StringComparison.Ordinal)
                ? "it has a document type declaration (<!DOCTYPE …>), which is not read"
                : FormattableString.Invariant($"it is not valid XML (line {e.LineNumber})")
        );
}
