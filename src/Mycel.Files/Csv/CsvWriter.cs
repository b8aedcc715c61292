using System.Buffers;
using System.Text;
using Mycel.Model.Packages.Writing;

namespace Mycel.Files.Csv;

/// <summary>Writes a table as CSV: UTF-8 without a mark, commas, line feeds, quotes where a cell needs them (RFC 4180).</summary>
internal static class CsvWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>Writes the headings and the rows.</summary>
    public static void Write(WrittenTable table, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        WriteRow(writer, table, [.. table.Columns.Select(column => column.Heading)], areHeadings: true);
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            WriteRow(writer, table, row, areHeadings: false);
        }
    }

    private static void WriteRow(StreamWriter writer, WrittenTable table, IReadOnlyList<string> cells, bool areHeadings)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }

            bool isNumber = areHeadings || table.Columns[i].IsNumber;
            WriteCell(writer, isNumber ? cells[i] : FormulaGuard.Guard(cells[i]), isOnly: cells.Count == 1);
        }

        writer.WriteLine();
    }

    private static void WriteCell(StreamWriter writer, string cell, bool isOnly)
    {
        // An empty row would be passed over, so a lone empty cell is quoted.
        bool quoted = cell.AsSpan().ContainsAny(Special) || (isOnly && cell.Length == 0);
        if (!quoted)
        {
            writer.Write(cell);
            return;
        }

        writer.Write('"');
        writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
