using System.Globalization;

namespace Mycel.Model.Provenance;

/// <summary>Where something stands in a package.</summary>
/// <param name="File">Name of the file in the package, or of the workbook's sheet; empty for the package as a whole.</param>
/// <param name="Row">Number of the row as a spreadsheet shows it, the heading being row 1; for a text that is not a table, the line; 0 for the whole file.</param>
/// <param name="Column">Heading of the column, without a unit; empty for the whole row.</param>
public readonly record struct CellPlace(string File, int Row = 0, string Column = "")
{
    /// <summary>The place in the form of a message: <c>links.csv:14 [loss]</c>.</summary>
    public override string ToString()
    {
        string row = Row > 0 ? ":" + Row.ToString(CultureInfo.InvariantCulture) : "";
        string column = Column.Length > 0 ? $" [{Column}]" : "";
        return File + row + column;
    }
}
