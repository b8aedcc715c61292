using System.Text;
using System.Xml;

namespace Mycel.Analysis.Network.Exports;

/// <summary>What the writers of XML share.</summary>
internal static class XmlText
{
    /// <summary>A writer of indented XML in UTF-8 with line feeds.</summary>
    /// <param name="stream">Where it writes to; it stays open.</param>
    public static XmlWriter Writer(Stream stream) => XmlWriter.Create(stream, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CloseOutput = false,
    });

    /// <summary>A text without the characters that no XML may hold; each becomes the sign for an unreadable one.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            clean.Append(rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\ufffd");
        return clean.ToString();
    }
}
