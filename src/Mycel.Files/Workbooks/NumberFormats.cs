namespace Mycel.Files.Workbooks;

/// <summary>As what a spreadsheet shows a number.</summary>
internal enum NumberMeaning : byte
{
    /// <summary>As a number.</summary>
    Plain,

    /// <summary>As a date or a time of day.</summary>
    Date,

    /// <summary>A hundred times as large, with a percent sign.</summary>
    Percent,
}

/// <summary>The formats of a workbook's cells, as far as they change what a number means to a reader.</summary>
internal sealed class NumberFormats
{
    private readonly List<NumberMeaning> formats = [];
    private readonly Dictionary<int, NumberMeaning> custom = [];

    /// <summary>Reads the formats of a part; none where there is no part.</summary>
    /// <exception cref="Exception">One that <see cref="DamagedWorkbookException.IsFault"/> knows.</exception>
    public static NumberFormats Read(Stream? stream)
    {
        var formats = new NumberFormats();
        if (stream is null)
        {
            return formats;
        }

        using var part = new PartReader(stream);
        bool inCells = false;
        while (part.Read())
        {
            if (part.Depth == 1)
            {
                inCells = part.IsStart && part.Name == "cellXfs";
            }
            else if (part.IsStart && part.Depth == 2 && part.Name == "numFmt" && part.Number("numFmtId") is { } id)
            {
                formats.custom[id] = OfCode(part.Attribute("formatCode") ?? "");
            }
            else if (part.IsStart && part.Depth == 2 && inCells && part.Name == "xf")
            {
                int format = part.Number("numFmtId") ?? 0;
                formats.formats.Add(formats.custom.TryGetValue(format, out NumberMeaning known) ? known : OfBuiltIn(format));
            }
        }

        return formats;
    }

    /// <summary>The format of a style that a cell names.</summary>
    public NumberMeaning Of(int style) => style < formats.Count ? formats[style] : NumberMeaning.Plain;

    /// <summary>The format of a code such as <c>yyyy-mm-dd</c>: what its first section shows beside texts in quotes and conditions in brackets.</summary>
    public static NumberMeaning OfCode(string code)
    {
        for (int i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = End(code, i + 1, '"');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '[' when i + 1 < code.Length && code[i + 1] is 'h' or 'H' or 'm' or 'M' or 's' or 'S' && code.IndexOf(']', i) is var end && end > 0 && end - i <= 3:
                    return NumberMeaning.Date;
                case '[':
                    i = End(code, i, ']');
                    break;
                case '%':
                    return NumberMeaning.Percent;
                case 'G' or 'g' when code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    i += "General".Length - 1;
                    break;
                case 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S':
                    return NumberMeaning.Date;
            }
        }

        return NumberMeaning.Plain;
    }

    private static int End(string code, int from, char sign) => code.IndexOf(sign, from) is var end and >= 0 ? end : code.Length;

    /// <summary>The formats that have a number and no code (ISO/IEC 29500-1, 18.8.30), those of East Asian dates included.</summary>
    private static NumberMeaning OfBuiltIn(int number) => number switch
    {
        9 or 10 => NumberMeaning.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberMeaning.Date,
        _ => NumberMeaning.Plain,
    };
}
