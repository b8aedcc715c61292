namespace Mycel.Solver.Equations;

/// <summary>What elimination writes down, pivot by pivot: the pivots, the multipliers below them ($L$) and the rest of their rows ($U$).</summary>
/// <param name="matrix">The matrix that is eliminated.</param>
internal sealed class FactorStore(EquationMatrix matrix)
{
    private readonly int[] _pivotRow = new int[MostPivots(matrix)];
    private readonly int[] _pivotColumn = new int[MostPivots(matrix)];
    private readonly double[] _pivot = new double[MostPivots(matrix)];

    /// <summary>Number of pivots.</summary>
    public int Count { get; private set; }

    /// <summary>Row of each pivot.</summary>
    public ReadOnlySpan<int> PivotRow => _pivotRow.AsSpan(0, Count);

    /// <summary>Column of each pivot.</summary>
    public ReadOnlySpan<int> PivotColumn => _pivotColumn.AsSpan(0, Count);

    /// <summary>The pivots.</summary>
    public ReadOnlySpan<double> Pivot => _pivot.AsSpan(0, Count);

    /// <summary>Where the multipliers of each pivot start; longer than the number of pivots.</summary>
    public int[] LowerStart { get; } = new int[MostPivots(matrix) + 1];

    /// <summary>Row of each multiplier, and the multiplier.</summary>
    public FigureList Lower { get; } = new(matrix.NonzeroCount / 2);

    /// <summary>Where the rest of each pivot's row starts; longer than the number of pivots.</summary>
    public int[] UpperStart { get; } = new int[MostPivots(matrix) + 1];

    /// <summary>Column of each figure of the rest of a row, and the figure.</summary>
    public FigureList Upper { get; } = new(matrix.NonzeroCount / 2);

    /// <summary>Largest figure that was met.</summary>
    public double Largest { get; set; }

    /// <summary>Ends a pivot.</summary>
    public void Close(int row, int column, double pivot)
    {
        _pivotRow[Count] = row;
        _pivotColumn[Count] = column;
        _pivot[Count] = pivot;
        Count++;
        LowerStart[Count] = Lower.Count;
        UpperStart[Count] = Upper.Count;
    }

    private static int MostPivots(EquationMatrix matrix) => Math.Min(matrix.RowCount, matrix.ColumnCount);
}
