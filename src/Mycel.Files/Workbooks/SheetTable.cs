using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Provenance;

namespace Mycel.Files.Workbooks;

/// <summary>The rows of a sheet as a table. What is wrong with the sheet or its cells becomes a finding with its row.</summary>
internal sealed class SheetTable : IRowSource
{
    private readonly SheetRows rows;
    private readonly CellJudge judge;
    private readonly FindingList findings;
    private bool ended;

    private SheetTable(string file, SheetRows rows, CellJudge judge, FindingList findings)
    {
        File = file;
        this.rows = rows;
        this.judge = judge;
        this.findings = findings;
    }

    /// <inheritdoc />
    public string File { get; }

    /// <inheritdoc />
    public IReadOnlyList<string> Header { get; private set; } = [];

    /// <inheritdoc />
    public DecimalSigns DecimalSigns => DecimalSigns.Point;

    /// <inheritdoc />
    public int RowNumber => Math.Max(1, rows.RowNumber);

    /// <summary>Reads the headings of a sheet; null where it has none, which is a finding.</summary>
    /// <param name="file">Name of the sheet.</param>
    /// <param name="rows">Its rows; they are closed with the table, or at once where null is returned.</param>
    /// <param name="judge">Judges its cells.</param>
    /// <param name="findings">Takes what is wrong, now and while rows are read.</param>
    public static SheetTable? Open(string file, SheetRows rows, CellJudge judge, FindingList findings)
    {
        var table = new SheetTable(file, rows, judge, findings);
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
        while (Advance())
        {
            if (!IsEmpty())
            {
                Judge();
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc />
    public ReadOnlySpan<char> Cell(int index) => TextOf(rows[index]);

    /// <inheritdoc />
    public void Dispose() => rows.Dispose();

    private bool ReadHeader()
    {
        if (!Advance() || rows.RowNumber != 1 || IsEmpty())
        {
            // A sheet that could not be read has its finding already.
            if (!ended || findings.All(finding => finding.Place.File != File))
            {
                findings.Add(
                    FindingCodes.HeadingMissing, new CellPlace(File, 1), "The first row holds no headings.", "Write the names of the columns into the first row.");
            }

            return false;
        }

        int count = rows.Count;
        while (TextOf(rows[count - 1]).IsEmpty)
        {
            count--;
        }

        var header = new List<string>();
        for (int i = 0; i < count; i++)
        {
            header.Add(TextOf(rows[i]).ToString());
        }

        Header = header;
        judge.UseHeader(header);
        return true;
    }

    /// <summary>Goes to the next row of the sheet. At its end the merged cells are judged; where it is damaged, that is a finding and the end.</summary>
    private bool Advance()
    {
        if (ended)
        {
            return false;
        }

        try
        {
            if (rows.Next())
            {
                return true;
            }

            ended = true;
            foreach (string range in rows.Merged)
            {
                judge.JudgeMerged(range);
            }
        }
        catch (Exception exception) when (DamagedWorkbookException.IsFault(exception))
        {
            ended = true;
            findings.Add(
                FindingCodes.WorkbookDamaged, new CellPlace(File, rows.RowNumber), DamagedWorkbookException.WordsFor(exception), DamagedWorkbookException.Mend);
        }

        return false;
    }

    private bool IsEmpty()
    {
        for (int i = 0; i < rows.Count; i++)
        {
            if (!TextOf(rows[i]).IsEmpty || rows[i].IsFormula)
            {
                return false;
            }
        }

        return true;
    }

    private void Judge()
    {
        for (int i = 0; i < Math.Min(rows.Count, Header.Count); i++)
        {
            rows[i] = judge.Judge(rows, i);
        }

        for (int i = Header.Count; i < rows.Count; i++)
        {
            if (!TextOf(rows[i]).IsEmpty)
            {
                findings.Add(
                    FindingCodes.CellsSurplus, new CellPlace(File, RowNumber), $"The cell {CellName.Of(i, RowNumber)} has no heading above it.",
                    "Remove the cell, or give its column a heading.");
                return;
            }
        }
    }

    private ReadOnlySpan<char> TextOf(StoredCell cell) => rows.Text.Slice(cell.Start, cell.Length).Trim();
}
