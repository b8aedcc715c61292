namespace Mycel.Solver.Equations;

/// <summary>Looks for the next pivot: through the shortest columns and rows first, and no further than a few of them once one is found.</summary>
/// <param name="rows">Open rows by count.</param>
/// <param name="columns">Open columns by count.</param>
/// <param name="offerRow">Offers what a row has.</param>
/// <param name="offerColumn">Offers what a column has.</param>
/// <param name="mostCount">Largest count.</param>
/// <source>Zlatev 1980, On some pivotal strategies in Gaussian elimination by sparse technique, SIAM Journal on Numerical Analysis 17.</source>
internal sealed class PivotSearch(CountLists rows, CountLists columns, Action<int, PivotSearch> offerRow, Action<int, PivotSearch> offerColumn, int mostCount)
{
    private const int Enough = 4;

    // A row may hold nothing that is large in its column; so many such rows are looked at in vain before only columns are, which always hold one.
    private const int MostVainRows = 8;

    private int _row;
    private int _column;
    private long _cost;
    private double _quality;

    /// <summary>The next pivot; its row is -1 where there is none.</summary>
    public (int Row, int Column) Next()
    {
        (_row, _column, _cost, _quality) = (-1, -1, long.MaxValue, 0);
        int looked = 0, vain = 0;
        for (int count = 1; count <= mostCount; count++)
        {
            for (int column = columns.First(count); column >= 0; column = columns.Next(column))
            {
                offerColumn(column, this);
                if (IsEnough((long)(count - 1) * (count - 1), ++looked)) return (_row, _column);
            }

            for (int row = rows.First(count); row >= 0 && vain < MostVainRows; row = rows.Next(row))
            {
                offerRow(row, this);
                if (IsEnough((long)count * (count - 1), ++looked)) return (_row, _column);
                if (_row < 0) vain++;
            }
        }

        return (_row, _column);
    }

    /// <summary>Whether a pivot with these counts would be better than the best so far, or as good.</summary>
    public bool IsBetter(int inRow, int inColumn) => (long)(inRow - 1) * (inColumn - 1) <= _cost;

    /// <summary>Offers a pivot.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="column">Its column.</param>
    /// <param name="inRow">Figures in the row.</param>
    /// <param name="inColumn">Figures in the column.</param>
    /// <param name="quality">How large it is in its column.</param>
    public void Offer(int row, int column, int inRow, int inColumn, double quality)
    {
        long cost = (long)(inRow - 1) * (inColumn - 1);
        if (cost > _cost || (cost == _cost && quality <= _quality)) return;
        (_row, _column, _cost, _quality) = (row, column, cost, quality);
    }

    private bool IsEnough(long bound, int looked) => _row >= 0 && (_cost <= bound || looked >= Enough);
}
