using System.Globalization;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Provenance;

namespace Mycel.Files.Workbooks;

/// <summary>
/// Turns cells as they are stored into texts as a CSV file would have them, and finds those whose value is not what a person sees: percentages, dates,
/// errors, formulas, merged cells.
/// </summary>
/// <param name="sheet">Name of the sheet.</param>
/// <param name="table">What the dictionary says of its table; null where it says nothing.</param>
/// <param name="formats">The formats of the workbook's cells.</param>
/// <param name="from1904">Whether dates count from 1904.</param>
/// <param name="findings">Takes what is found.</param>
internal sealed class CellJudge(string sheet, TableDescription? table, NumberFormats formats, bool from1904, FindingList findings)
{
    private const int LongestNumber = 40;

    private string[] headings = [];
    private CellKind?[] kinds = [];
    private bool[] hasFormulas = [];

    /// <summary>Takes the headings of the sheet.</summary>
    public void UseHeader(IReadOnlyList<string> header)
    {
        headings = [.. header.Select(heading => heading.EndsWith(']') && heading.IndexOf('[') is var bracket and > 0 ? heading[..bracket].TrimEnd() : heading)];
        kinds = [.. headings.Select(heading => table?.IndexOf(heading) is { } column and >= 0 ? table.Columns[column].Kind : (CellKind?)null)];
        hasFormulas = new bool[headings.Length];
    }

    /// <summary>The cell of the row under the cursor with the text that it has for a reader of tables.</summary>
    public StoredCell Judge(SheetRows rows, int column)
    {
        StoredCell cell = rows[column];
        if (cell.IsFormula)
        {
            JudgeFormula(rows, column, cell);
        }

        ReadOnlySpan<char> text = rows.Text.Slice(cell.Start, cell.Length).Trim();
        switch (cell.Content)
        {
            case CellContent.Number:
                return JudgeNumber(rows, column, cell, text);
            case CellContent.Flag when text is "1" or "true":
                return With(rows, cell, "yes");
            case CellContent.Flag when text is "0" or "false":
                return With(rows, cell, "no");
            case CellContent.Date when kinds[column] != CellKind.Text:
                AddDate(rows.RowNumber, column, text.ToString(), null);
                return cell;
            case CellContent.Error:
                findings.Add(
                    FindingCodes.CellError, Place(rows.RowNumber, column), $"The cell shows the error {Short(text)}.", "Mend the formula, or write the value itself.");
                return With(rows, cell, "");
            case CellContent.Missing:
                findings.Add(
                    FindingCodes.WorkbookDamaged, Place(rows.RowNumber, column), "The cell refers to a text that the workbook does not hold.",
                    "Open the workbook in a spreadsheet and save it again.");
                return With(rows, cell, "");
            case CellContent.Text when text.Contains('\0'):
                findings.Add(FindingCodes.TextNul, Place(rows.RowNumber, column), "The cell holds a NUL character.", "Remove it.");
                return cell;
            default:
                return cell;
        }
    }

    /// <summary>Finds merged cells within the table: only the first of them has a value, though all of them seem to.</summary>
    /// <param name="range">Two corners, such as <c>A2:A4</c>.</param>
    public void JudgeMerged(string range)
    {
        string[] corners = range.Split(':');
        if (corners.Length == 2 && CellName.TryRead(corners[0], out int column, out int row) && CellName.TryRead(corners[1], out _, out _) && column < headings.Length)
        {
            findings.Add(
                FindingCodes.CellsMerged, Place(row, column), $"The cells {range} are merged, so that only the first of them has a value.",
                "Unmerge them, and write the value into each cell that it is meant for.");
        }
    }

    private void JudgeFormula(SheetRows rows, int column, StoredCell cell)
    {
        if (cell.Content == CellContent.Nothing)
        {
            findings.Add(
                FindingCodes.CellUncalculated, Place(rows.RowNumber, column), "The cell holds a formula whose value was never calculated.",
                "Open the workbook in a spreadsheet, let it calculate, and save it.");
        }
        else if (cell.Content != CellContent.Error && !hasFormulas[column])
        {
            hasFormulas[column] = true;
            findings.Add(
                FindingCodes.CellFormula, Place(rows.RowNumber, column), "The column has formulas; the values that were last calculated are read.",
                "Make sure that the workbook was calculated before it was saved.");
        }
    }

    private StoredCell JudgeNumber(SheetRows rows, int column, StoredCell cell, ReadOnlySpan<char> text)
    {
        if (!StoredNumber.TryRead(text, out double value))
        {
            findings.Add(
                FindingCodes.NumberMalformed, Place(rows.RowNumber, column), $"'{Short(text)}' is stored as a number but is none.", "Write the number anew.");
            return cell;
        }

        NumberMeaning format = formats.Of(cell.Style);
        if (format == NumberMeaning.Date && SerialDate.TextOf(value, from1904) is { } date)
        {
            if (kinds[column] == CellKind.Text)
            {
                return With(rows, cell, date);
            }

            AddDate(rows.RowNumber, column, date, Short(text));
        }

        if (format == NumberMeaning.Percent && value != 0)
        {
            AddPercentage(rows.RowNumber, column, value);
        }

        Span<char> shortened = stackalloc char[LongestNumber];
        int count = StoredNumber.Shorten(text, value, shortened);
        return count > 0 ? With(rows, cell, shortened[..count]) : cell;
    }

    private void AddDate(int row, int column, string date, string? number)
    {
        string year = kinds[column] == CellKind.Integer && date.Length >= 4 ? $"Write the year alone: {date[..4]}." : "Write a number or a word.";
        string format = number is null ? "" : $" If {number} was meant, give the cell the format of a number.";
        findings.Add(FindingCodes.CellDate, Place(row, column), $"The cell holds the date {Short(date)}.", year + format);
    }

    private void AddPercentage(int row, int column, double value)
    {
        string shown = Math.Round(value * 100, 10).ToString("R", CultureInfo.InvariantCulture);
        string stored = value.ToString("R", CultureInfo.InvariantCulture);
        findings.Add(
            FindingCodes.CellPercent, Place(row, column), $"The cell shows {shown} % and holds {stored}, so it can be read in two ways.",
            $"Give the cell the format of a plain number, and write {shown} where the unit is %, {stored} where it is 1.");
    }

    private CellPlace Place(int row, int column) => new(sheet, row, headings[column]);

    private static StoredCell With(SheetRows rows, StoredCell cell, ReadOnlySpan<char> text)
    {
        int start = rows.Text.Length;
        rows.Text.Append(text);
        return cell with { Start = start, Length = text.Length };
    }

    private static string Short(ReadOnlySpan<char> text) => text.Length <= LongestNumber ? text.ToString() : text[..LongestNumber].ToString() + "…";
}
