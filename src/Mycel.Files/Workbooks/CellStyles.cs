using System.Globalization;
using System.Xml;

namespace Mycel.Files.Workbooks;

/// <summary>How a number is shown, as far as that changes what a person means by it.</summary>
internal enum NumberMeaning
{
    /// <summary>The number that is stored is the number that is meant.</summary>
    Plain,

    /// <summary>It is shown as a date or a time.</summary>
    Date,

    /// <summary>It is shown times a hundred with a percent sign.</summary>
    Percent,
}

/// <summary>Formats of cells: which ones show a date and which a percentage.</summary>
internal sealed class CellStyles
{
    private readonly List<NumberMeaning> _meanings = [];

    /// <summary>Reads the formats of a workbook.</summary>
    /// <param name="part">The part; null where the workbook has none.</param>
    /// <returns>The formats.</returns>
    /// <exception cref="XmlException">The part is not XML.</exception>
    public static CellStyles Read(Stream? part)
    {
        var styles = new CellStyles();
        if (part is null) return styles;
        var custom = new Dictionary<int, string>();
        bool isInCells = false;
        using XmlReader reader = SheetXml.Open(part);
        while (reader.Read())
        {
            if (reader.LocalName == "cellXfs") isInCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            else if (SheetXml.IsAt(reader, "numFmt")) custom[Number(reader.GetAttribute("numFmtId"))] = reader.GetAttribute("formatCode") ?? "";
            else if (isInCells && SheetXml.IsAt(reader, "xf")) styles._meanings.Add(MeaningOf(Number(reader.GetAttribute("numFmtId")), custom));
        }

        return styles;
    }

    /// <summary>Meaning of numbers in cells of a format.</summary>
    /// <param name="format">Number of the format, as the cell writes it; null for none.</param>
    /// <returns>The meaning.</returns>
    public NumberMeaning Of(string? format)
    {
        if (format is null) return NumberMeaning.Plain;
        int index = Number(format);
        return index < _meanings.Count ? _meanings[index] : NumberMeaning.Plain;
    }

    // Numbers of the formats that every spreadsheet knows: ECMA-376 part 1, 18.8.30.
    private static NumberMeaning MeaningOf(int format, Dictionary<int, string> custom) => format switch
    {
        9 or 10 => NumberMeaning.Percent,
        >= 14 and <= 22 or >= 27 and <= 36 or >= 45 and <= 47 or >= 50 and <= 58 => NumberMeaning.Date,
        _ => custom.TryGetValue(format, out string? code) ? MeaningOf(code) : NumberMeaning.Plain,
    };

    // Letters of dates and the percent sign count where they stand outside quotes, brackets and escapes.
    private static NumberMeaning MeaningOf(string code)
    {
        bool isQuoted = false;
        for (int index = 0; index < code.Length; index++)
        {
            char letter = code[index];
            if (letter == '"') isQuoted = !isQuoted;
            else if (isQuoted) continue;
            else if (letter is '\\' or '_' or '*') index++;
            else if (letter == '[') index = Math.Max(index, code.IndexOf(']', index));
            else if (letter == '%') return NumberMeaning.Percent;
            else if (char.ToLowerInvariant(letter) is 'y' or 'd' or 'm' or 'h' or 's') return NumberMeaning.Date;
        }

        return NumberMeaning.Plain;
    }

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;
}
