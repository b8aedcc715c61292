using System.Globalization;
using System.Xml;

namespace Mycel.Files.Workbooks;

/// <summary>
/// Reads the XML of one part of a workbook, piece by piece. Document types, and with them entities, are refused; so is nesting deeper than any workbook's.
/// Names are compared without their namespaces, for the transitional and the strict form of the format differ in these alone.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private const int Deepest = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly MeasuredStream stream;
    private readonly XmlReader xml;
    private readonly char[] chunk = new char[4096];

    /// <summary>Reads a part.</summary>
    /// <param name="stream">Its bytes; closed with the reader.</param>
    public PartReader(Stream stream)
    {
        this.stream = new MeasuredStream(stream);
        xml = XmlReader.Create(this.stream, Settings);
    }

    /// <summary>Nesting of the piece under the reader, 0 for the outermost.</summary>
    public int Depth => xml.Depth;

    /// <summary>Name of the element under the reader, without namespace.</summary>
    public string Name => xml.LocalName;

    /// <summary>Whether the element under the reader has neither text nor children.</summary>
    public bool IsEmpty => xml.IsEmptyElement;

    /// <summary>Whether the reader is where an element begins.</summary>
    public bool IsStart => xml.NodeType == XmlNodeType.Element;

    /// <summary>Whether the reader is where an element ends.</summary>
    public bool IsEnd => xml.NodeType == XmlNodeType.EndElement;

    /// <summary>Goes to the next piece; false at the end.</summary>
    public bool Read()
    {
        bool any = xml.Read();
        stream.MarkPiece();
        return xml.Depth <= Deepest ? any : throw new DamagedWorkbookException("is damaged: its XML is nested too deeply.");
    }

    /// <summary>Goes to the next element within another that began at a depth; false where that one ends.</summary>
    public bool ReadWithin(int depth)
    {
        while (Read())
        {
            if (IsStart)
            {
                return true;
            }

            if (IsEnd && xml.Depth == depth)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Goes to the end of the element under the reader.</summary>
    public void Skip()
    {
        int depth = xml.Depth;
        if (IsEmpty)
        {
            return;
        }

        while (Read() && !(IsEnd && xml.Depth == depth))
        {
        }
    }

    /// <summary>An attribute of the element under the reader; null where it has none of the name.</summary>
    public string? Attribute(string name)
    {
        string? value = xml.MoveToAttribute(name) ? xml.Value : null;
        xml.MoveToElement();
        return value;
    }

    /// <summary>An attribute that is a whole number, not negative; null where there is none.</summary>
    public int? Number(string name) =>
        Attribute(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : throw new DamagedWorkbookException($"is damaged: an attribute {name} is not a number.");

    /// <summary>Adds the text within the element under the reader to a buffer and goes to its end.</summary>
    public void AppendText(TextBuffer target)
    {
        int depth = xml.Depth;
        if (IsEmpty)
        {
            return;
        }

        while (Read() && !(IsEnd && xml.Depth == depth))
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                AppendValue(target);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => xml.Dispose();

    private void AppendValue(TextBuffer target)
    {
        for (int count = xml.ReadValueChunk(chunk, 0, chunk.Length); count > 0; count = xml.ReadValueChunk(chunk, 0, chunk.Length))
        {
            target.Append(chunk.AsSpan(0, count));
            stream.MarkPiece();
        }
    }
}
