using System.Globalization;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Provenance;

namespace Mycel.Files.Csv;

/// <summary>The rows of a CSV file. What is wrong with its text becomes a finding with its row.</summary>
internal sealed class CsvTable : IRowSource
{
    private readonly CsvTokenizer rows;
    private readonly CharacterSource characters;
    private readonly FindingList findings;

    private CsvTable(string file, CharacterSource characters, CsvTokenizer rows, FindingList findings)
    {
        File = file;
        this.characters = characters;
        this.rows = rows;
        this.findings = findings;
    }

    /// <inheritdoc />
    public string File { get; }

    /// <inheritdoc />
    public IReadOnlyList<string> Header { get; private set; } = [];

    /// <inheritdoc />
    public DecimalSigns DecimalSigns => rows.Delimiter switch
    {
        ';' => DecimalSigns.CommaUnlessShown,
        '\t' => DecimalSigns.AsShown,
        _ => DecimalSigns.Point,
    };

    /// <inheritdoc />
    public int RowNumber { get; private set; }

    /// <summary>Reads the headings of a file; null where it has none, which is a finding.</summary>
    /// <param name="file">Name for messages.</param>
    /// <param name="stream">The file; it is closed with the table, or at once where null is returned.</param>
    /// <param name="findings">Takes what is wrong, now and while rows are read.</param>
    public static CsvTable? Open(string file, Stream stream, FindingList findings)
    {
        var characters = new CharacterSource(stream);
        var table = new CsvTable(file, characters, new CsvTokenizer(characters), findings);
        if (table.ReadHeader())
        {
            return table;
        }

        table.Dispose();
        return null;
    }

    /// <inheritdoc />
    public bool Next()
    {
        while (rows.Read())
        {
            RowNumber++;
            CheckText();
            if (rows.Fault == RowFault.TooLarge || IsEmpty())
            {
                continue;
            }

            CheckCount();
            return true;
        }

        CheckEnd();
        return false;
    }

    /// <inheritdoc />
    public ReadOnlySpan<char> Cell(int index) => index < rows.Count ? FormulaGuard.Undo(rows.Cell(index).Trim()) : [];

    /// <inheritdoc />
    public void Dispose() => rows.Dispose();

    private bool ReadHeader()
    {
        char? delimiter = DelimiterChoice.Of(rows.Peek());
        RowNumber = 1;
        if (delimiter is null)
        {
            Add(FindingCodes.DelimiterUnclear, "The headings are separated by different signs.", "Separate all cells by commas, or all by semicolons, or all by tabs.");
            return false;
        }

        rows.Delimiter = delimiter.Value;
        bool any = rows.Read();
        CheckText();
        if (!any || IsEmpty())
        {
            CheckEnd();
            Add(FindingCodes.HeadingMissing, "The first row holds no headings.", "Write the names of the columns into the first row.");
            return false;
        }

        var header = new List<string>();
        for (int i = 0; i < rows.Count; i++)
        {
            header.Add(rows.Cell(i).Trim().ToString());
        }

        // Spreadsheets leave empty columns at the right behind.
        while (header[^1].Length == 0)
        {
            header.RemoveAt(header.Count - 1);
        }

        Header = header;
        return rows.Fault == RowFault.None;
    }

    private bool IsEmpty()
    {
        for (int i = 0; i < rows.Count; i++)
        {
            if (!rows.Cell(i).IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }

    private void CheckText()
    {
        while (characters.TryTakeDamage(rows.EndOfRow, out Damage damage))
        {
            if (damage.IsZero)
            {
                Add(FindingCodes.TextNul, "The row holds a NUL character.", "Remove it, or save the file as UTF-8 text.");
            }
            else
            {
                string place = (damage.Byte + 1).ToString(CultureInfo.InvariantCulture);
                Add(
                    FindingCodes.TextNotUtf8, $"Byte {place} of the file is not text in UTF-8.",
                    "Save the file as UTF-8; it may have been saved in the older code page Windows-1252.");
            }
        }

        switch (rows.Fault)
        {
            case RowFault.TooLarge:
                Add(FindingCodes.RowTooLarge, "The row has more than a million characters or 16384 cells.", "Shorten its cells; perhaps a quote is opened and not closed.");
                break;
            case RowFault.QuoteUnclosed:
                Add(FindingCodes.QuoteUnclosed, "A quote that opens a cell is not closed before the file ends.", "Close the quote; within quotes write a quote twice.");
                break;
            case RowFault.QuoteMisplaced:
                Add(FindingCodes.QuoteMisplaced, "Text follows the quote that closes a cell.", "Put the whole cell into quotes, and write each quote within it twice.");
                break;
        }
    }

    private void CheckCount()
    {
        if (rows.Count < Header.Count && rows.Fault == RowFault.None)
        {
            Add(
                FindingCodes.CellsMissing, $"The row has {Number(rows.Count)} cells, the heading {Number(Header.Count)}.",
                $"Add the missing cells, empty ones too: one for each heading from '{Header[rows.Count]}' on.");
        }

        for (int i = Header.Count; i < rows.Count; i++)
        {
            if (!rows.Cell(i).IsWhiteSpace())
            {
                Add(
                    FindingCodes.CellsSurplus, $"The row has {Number(rows.Count)} cells, the heading {Number(Header.Count)}.",
                    "Remove the surplus cells, or put a cell that holds the separating sign into quotes.");
                return;
            }
        }
    }

    private void CheckEnd()
    {
        if (characters.Failure is { } failure)
        {
            Add(FindingCodes.FileUnreadable, $"The file could not be read to its end: {failure}", "Check the disk, and that the file may be read.");
        }
    }

    private void Add(FindingCode code, string problem, string mend) => findings.Add(code, new CellPlace(File, RowNumber), problem, mend);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
