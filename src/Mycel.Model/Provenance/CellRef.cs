namespace Mycel.Model.Provenance;

/// <summary>
/// Names one cell of a package in 12 bytes. Rows make it (<c>link.Cell(LinkColumn.Loss)</c>); <c>PackageTables</c> tells its place, text and source.
/// </summary>
/// <param name="Table">Number of the table in the package dictionary; <see cref="Description"/> for a property of <c>datapackage.json</c>.</param>
/// <param name="Column">Number of the column in the table; for <c>datapackage.json</c> the number of the <see cref="Packages.PackageProperty"/>.</param>
/// <param name="RowNumber">Number of the row in its file, the heading being row 1.</param>
public readonly record struct CellRef(int Table, int Column, int RowNumber)
{
    /// <summary>The table number that stands for <c>datapackage.json</c>.</summary>
    public const int Description = -1;
}
