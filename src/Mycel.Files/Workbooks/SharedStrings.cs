using System.Xml;

namespace Mycel.Files.Workbooks;

/// <summary>The strings that cells of a workbook refer to by number.</summary>
internal static class SharedStrings
{
    /// <summary>Reads the strings.</summary>
    /// <param name="part">The part; null where the workbook has none.</param>
    /// <returns>The strings, in order.</returns>
    /// <exception cref="XmlException">The part is not XML.</exception>
    public static IReadOnlyList<string> Read(Stream? part)
    {
        if (part is null) return [];
        var strings = new List<string>();
        using XmlReader reader = SheetXml.Open(part);
        while (reader.Read())
            if (SheetXml.IsAt(reader, "si")) strings.Add(SheetXml.TextOf(reader));
        return strings;
    }
}
