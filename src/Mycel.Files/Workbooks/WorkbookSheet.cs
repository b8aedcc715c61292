using System.Globalization;
using System.Xml;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Provenance;

namespace Mycel.Files.Workbooks;

/// <summary>The rows of a sheet, read as a stream. Numbers are given as they are stored, not as they are shown.</summary>
internal sealed class WorkbookSheet : IRowSource
{
    private readonly XmlReader _reader;
    private readonly IReadOnlyList<string> _strings;
    private readonly CellStyles _styles;
    private readonly FindingList _findings;
    private readonly SheetRow _row = new();
    private List<string> _header = [];
    private bool _hasFormulas;

    private WorkbookSheet(string sheet, Stream part, IReadOnlyList<string> strings, CellStyles styles, FindingList findings)
    {
        File = sheet;
        _reader = SheetXml.Open(part);
        _strings = strings;
        _styles = styles;
        _findings = findings;
    }

    /// <inheritdoc />
    public string File { get; }

    /// <inheritdoc />
    public IReadOnlyList<string> Header => _header;

    /// <inheritdoc />
    public DecimalSigns DecimalSigns => DecimalSigns.Point;

    /// <inheritdoc />
    public int RowNumber => _row.Number;

    /// <summary>Reads the headings of a sheet.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="part">The sheet; closed with the source, or at once where null is returned.</param>
    /// <param name="strings">Strings of the workbook.</param>
    /// <param name="styles">Formats of the workbook.</param>
    /// <param name="findings">Takes what is wrong, now and while rows are read.</param>
    /// <returns>The rows; null where there are no headings, which is a finding.</returns>
    public static WorkbookSheet? Open(string sheet, Stream part, IReadOnlyList<string> strings, CellStyles styles, FindingList findings)
    {
        var source = new WorkbookSheet(sheet, part, strings, styles, findings);
        if (source.ReadRow() && !source._row.IsEmpty)
        {
            source._header = [.. Enumerable.Range(0, source._row.Count).Select(column => source._row[column].Trim())];
            while (source._header[^1].Length == 0) source._header.RemoveAt(source._header.Count - 1);
            return source;
        }

        source.Add(FindingCodes.HeadingMissing, "", "The first row holds no headings.", "Write the names of the columns into the first row.");
        source.Dispose();
        return null;
    }

    /// <inheritdoc />
    public bool Next()
    {
        while (ReadRow())
        {
            if (_row.IsEmpty) continue;
            CheckSurplus();
            return true;
        }

        return false;
    }

    /// <inheritdoc />
    public ReadOnlySpan<char> Cell(int index) => _row[index].AsSpan().Trim();

    /// <inheritdoc />
    public void Dispose() => _reader.Dispose();

    private bool ReadRow()
    {
        try
        {
            while (_reader.Read())
            {
                if (!SheetXml.IsAt(_reader, "row")) continue;
                _row.Begin(NumberOf(_reader.GetAttribute("r")) ?? _row.Number + 1);
                if (!_reader.IsEmptyElement) ReadCells(_reader.Depth);
                return true;
            }
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException)
        {
            Add(FindingCodes.WorkbookDamaged, "", "The sheet is damaged from here on.", "Open the workbook in a spreadsheet and save it again.");
        }

        return false;
    }

    private void ReadCells(int depth)
    {
        int column = -1;
        while (_reader.Read() && !(_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == depth))
        {
            if (!SheetXml.IsAt(_reader, "c")) continue;
            column = ColumnOf(_reader.GetAttribute("r")) ?? column + 1;
            if (column < SheetRow.MostColumns) ReadCell(column);
        }
    }

    private void ReadCell(int column)
    {
        string kind = _reader.GetAttribute("t") ?? "n";
        NumberMeaning meaning = kind == "n" ? _styles.Of(_reader.GetAttribute("s")) : NumberMeaning.Plain;
        if (_reader.IsEmptyElement) return;
        int depth = _reader.Depth;
        string? stored = null;
        bool isFormula = false;
        while (_reader.Read() && !(_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == depth))
        {
            if (SheetXml.IsAt(_reader, "v")) stored = SheetXml.Inner(_reader);
            else if (SheetXml.IsAt(_reader, "is")) stored = SheetXml.TextOf(_reader);
            else if (SheetXml.IsAt(_reader, "f")) isFormula = true;
        }

        if (isFormula) NoteFormula(column, stored);
        if (stored is { Length: > 0 }) _row.Set(column, TextOf(kind, stored, meaning, column));
    }

    private string TextOf(string kind, string stored, NumberMeaning meaning, int column)
    {
        switch (kind)
        {
            case "s":
                return NumberOf(stored) is { } index && index < _strings.Count ? _strings[index] : Refuse(FindingCodes.WorkbookDamaged, column,
                    "The cell refers to a text that the workbook does not hold.", "Open the workbook in a spreadsheet and save it again.");
            case "b":
                return stored == "1" ? "yes" : "no";
            case "e":
                return Refuse(FindingCodes.CellError, column, $"The cell shows the error {stored}.", "Mend the formula, or write the value itself.");
            case "n" when meaning == NumberMeaning.Date:
                return Refuse(FindingCodes.CellDate, column, $"The cell is formatted as a date; the number behind it is {stored}.", "Format the cell as a number, or as text, and write it again.");
            case "n" when meaning == NumberMeaning.Percent:
                return Refuse(FindingCodes.CellPercent, column, $"The cell is formatted as a percentage; the number behind it is {stored}.", "Format it as a number, and write % as its unit if percent is meant.");
            default:
                return stored;
        }
    }

    private void NoteFormula(int column, string? stored)
    {
        if (stored is null)
        {
            Refuse(FindingCodes.CellUncalculated, column, "The cell holds a formula whose value was never calculated.", "Open the workbook in a spreadsheet, let it calculate, and save it.");
            return;
        }

        if (!_hasFormulas)
        {
            Add(FindingCodes.CellFormula, HeadingOf(column), "The sheet has formulas; the values that were last calculated are read.", "Make sure that the workbook was calculated before it was saved.");
        }

        _hasFormulas = true;
    }

    private void CheckSurplus()
    {
        for (int column = _header.Count; column < _row.Count; column++)
        {
            if (string.IsNullOrWhiteSpace(_row[column])) continue;
            string count = (column + 1).ToString(CultureInfo.InvariantCulture);
            Add(FindingCodes.CellsSurplus, "", $"The row has a value in column {count}, which has no heading.", "Give the column a heading, or empty the cell.");
            return;
        }
    }

    private string Refuse(FindingCode code, int column, string problem, string mend)
    {
        Add(code, HeadingOf(column), problem, mend);
        return "";
    }

    private string HeadingOf(int column) => column < _header.Count ? _header[column] : "";

    private void Add(FindingCode code, string column, string problem, string mend) =>
        _findings.Add(code, new CellPlace(File, Math.Max(1, _row.Number), column), problem, mend);

    private static int? NumberOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    // A reference such as AB12: letters count in a system of 26 digits without a zero.
    private static int? ColumnOf(string? reference)
    {
        if (reference is null) return null;
        int column = 0;
        foreach (char letter in reference)
        {
            if (letter is < 'A' or > 'Z') break;
            column = (column * 26) + (letter - 'A' + 1);
            if (column > SheetRow.MostColumns) return SheetRow.MostColumns;
        }

        return column == 0 ? null : column - 1;
    }
}
