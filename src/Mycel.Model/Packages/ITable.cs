namespace Mycel.Model.Packages;

/// <summary>The rows of a table, for code that serves every table alike.</summary>
public interface ITable
{
    /// <summary>Number of rows.</summary>
    int Count { get; }

    /// <summary>A row by its place in the table, from 0.</summary>
    /// <param name="index">Place of the row.</param>
    IRow RowAt(int index);
}

/// <summary>Finding rows of a table.</summary>
internal static class TableSearch
{
    /// <summary>The row with a row number, by bisection, for rows stand in the order of their file; null where there is none.</summary>
    public static IRow? WithNumber(ITable table, int rowNumber)
    {
        // Rows that were not read have no number, so none of them is meant.
        int low = 0;
        int high = rowNumber > 0 ? table.Count - 1 : -1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            IRow row = table.RowAt(middle);
            if (row.RowNumber == rowNumber)
            {
                return row;
            }

            if (row.RowNumber < rowNumber)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return null;
    }
}
