using Mycel.Model.Provenance;

namespace Mycel.Files.Workbooks;

/// <summary>A spreadsheet cannot hold what is to be written. It is caught where the workbook is written and becomes a finding.</summary>
/// <param name="sheet">Name of the sheet.</param>
/// <param name="row">Number of the row.</param>
/// <param name="column">Heading of the column; empty for the whole row.</param>
/// <param name="problem">What is wrong, a sentence.</param>
/// <param name="mend">What to do, a sentence.</param>
internal sealed class UnwritableSheetException(string sheet, int row, string column, string problem, string mend) : Exception(problem)
{
    /// <summary>Where it is.</summary>
    public CellPlace Place => new(sheet, row, column);

    /// <summary>What to do.</summary>
    public string Mend => mend;
}
