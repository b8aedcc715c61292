using System.Xml;

namespace Mycel.Files.Workbooks;

/// <summary>Opens parts of a workbook as XML that cannot reach outside or grow by itself.</summary>
internal static class SheetXml
{
    /// <summary>Namespace of spreadsheets.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Namespace of spreadsheets in the strict form of the standard.</summary>
    public const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /// <summary>Opens a part.</summary>
    /// <param name="stream">The part; closed with the reader.</param>
    /// <returns>A reader at its beginning.</returns>
    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });

    /// <summary>Whether the reader stands at the start of an element of spreadsheets.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="name">Name of the element.</param>
    /// <returns>True where it does.</returns>
    public static bool IsAt(XmlReader reader, string name) =>
        reader.NodeType == XmlNodeType.Element && reader.LocalName == name && (reader.NamespaceURI is Main or Strict);

    /// <summary>Text of the runs of a string item; phonetic readings are left out.</summary>
    /// <param name="reader">At the start of the item; after it, at its end.</param>
    /// <returns>The text.</returns>
    public static string TextOf(XmlReader reader)
    {
        if (reader.IsEmptyElement) return "";
        int depth = reader.Depth;
        var text = new System.Text.StringBuilder();
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "rPh") Skip(reader);
            else if (reader.LocalName == "t") text.Append(Inner(reader));
        }

        return CellText.Decode(text.ToString());
    }

    /// <summary>Text inside an element.</summary>
    /// <param name="reader">At the start of the element; after it, at its end.</param>
    /// <returns>The text.</returns>
    public static string Inner(XmlReader reader)
    {
        if (reader.IsEmptyElement) return "";
        int depth = reader.Depth;
        string text = "";
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) text += reader.Value;
        return text;
    }

    private static void Skip(XmlReader reader)
    {
        if (reader.IsEmptyElement) return;
        int depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
        }
    }
}
