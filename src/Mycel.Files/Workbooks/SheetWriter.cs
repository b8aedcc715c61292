using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mycel.Model.Packages.Writing;

namespace Mycel.Files.Workbooks;

/// <summary>Writes one table as a sheet: bold headings that stay in view, numbers as numbers, everything else as text that no spreadsheet runs.</summary>
internal static class SheetWriter
{
    private const uint Bold = 1;
    private const double Narrowest = 8;
    private const double Widest = 60;
    private const int RowsLookedAt = 200;
    private const int LongestText = 32767;
    private const uint Textual = 2;
    private const uint TextFormat = 49;

    /// <summary>Adds the formats that sheets use: numbers, bold headings, and texts. A text stays a text even when it is edited.</summary>
    /// <param name="workbook">The workbook.</param>
    public static void AddStyles(WorkbookPart workbook)
    {
        WorkbookStylesPart part = workbook.AddNewPart<WorkbookStylesPart>("styles");
        using OpenXmlWriter writer = OpenXmlWriter.Create(part);
        writer.WriteElement(new Stylesheet(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { NumberFormatId = TextFormat, FontId = 1, ApplyFont = true, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true })));
    }

    /// <summary>Writes a table.</summary>
    /// <param name="part">Part of the sheet.</param>
    /// <param name="table">The table.</param>
    public static void Write(WorksheetPart part, WrittenTable table)
    {
        using OpenXmlWriter writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        writer.WriteElement(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }));
        WriteWidths(writer, table);
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, [.. table.Columns.Select(column => column.Heading)], _ => false, Bold);
        uint number = 1;
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            Check(table, row, ++number);
            WriteRow(writer, number, row, column => table.Columns[column].IsNumber, Textual);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteWidths(OpenXmlWriter writer, WrittenTable table)
    {
        double[] widths = [.. table.Columns.Select(column => Math.Max(Narrowest, column.Heading.Length + 2.0))];
        foreach (IReadOnlyList<string> row in table.Rows.Take(RowsLookedAt))
            for (int column = 0; column < row.Count; column++) widths[column] = Math.Min(Widest, Math.Max(widths[column], row[column].Length + 2.0));
        writer.WriteStartElement(new Columns());
        for (int column = 0; column < widths.Length; column++)
            writer.WriteElement(new Column { Min = (uint)column + 1, Max = (uint)column + 1, Width = widths[column], CustomWidth = true });
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, uint number, IReadOnlyList<string> cells, Func<int, bool> isNumber, uint style)
    {
        writer.WriteStartElement(new Row { RowIndex = number });
        for (int column = 0; column < cells.Count; column++)
        {
            if (cells[column].Length == 0) continue;
            string reference = CellName.Of(column, (int)number);
            Cell cell = isNumber(column) && IsNumber(cells[column])
                ? new Cell { CellReference = reference, CellValue = new CellValue(cells[column]) }
                : new Cell { CellReference = reference, DataType = CellValues.InlineString, InlineString = new InlineString(TextOf(cells[column])) };
            if (cell.DataType is not null) cell.StyleIndex = style;
            writer.WriteElement(cell);
        }

        writer.WriteEndElement();
    }

    // Spreadsheets cut off or refuse what is longer.
    private static void Check(WrittenTable table, IReadOnlyList<string> row, uint number)
    {
        if (number > CellName.MostRows)
        {
            throw new UnwritableSheetException(table.Name, (int)number, "", "A sheet holds at most 1048576 rows.", "Write a folder of CSV files.");
        }

        for (int column = 0; column < row.Count; column++)
        {
            if (row[column].Length > LongestText)
            {
                string length = row[column].Length.ToString(CultureInfo.InvariantCulture);
                throw new UnwritableSheetException(
                    table.Name, (int)number, table.Columns[column].Heading, $"The text has {length} characters; a cell holds at most 32767.", "Shorten it, or write a folder of CSV files.");
            }
        }
    }

    private static Text TextOf(string text) => new(EscapedText.Encode(text)) { Space = SpaceProcessingModeValues.Preserve };

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number);
}
