namespace Mycel.Model.Packages;

/// <summary>A row of a table: it knows where it was read.</summary>
public interface IRow
{
    /// <summary>Number of the row in its file, the heading being row 1; 0 where the row was not read from a file.</summary>
    int RowNumber { get; init; }
}
