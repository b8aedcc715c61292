namespace Mycel.Solver.Equations;

/// <summary>What elimination writes down, pivot by pivot: the pivots, the multipliers below them ($L$) and the rest of their rows ($U$).</summary>
internal sealed class FactorStore
{
    /// <summary>Row of each pivot.</summary>
    public List<int> PivotRow { get; } = [];

    /// <summary>Column of each pivot.</summary>
    public List<int> PivotColumn { get; } = [];

    /// <summary>The pivots.</summary>
    public List<double> Pivot { get; } = [];

    /// <summary>Where the multipliers of each pivot start.</summary>
    public List<int> LowerStart { get; } = [0];

    /// <summary>Row of each multiplier.</summary>
    public List<int> LowerRow { get; } = [];

    /// <summary>The multipliers.</summary>
    public List<double> Lower { get; } = [];

    /// <summary>Where the rest of each pivot's row starts.</summary>
    public List<int> UpperStart { get; } = [0];

    /// <summary>Column of each figure of the rest of a row.</summary>
    public List<int> UpperColumn { get; } = [];

    /// <summary>The figures of the rest of rows.</summary>
    public List<double> Upper { get; } = [];

    /// <summary>Largest figure that was met.</summary>
    public double Largest { get; set; }

    /// <summary>Writes a multiplier of the pivot that is under way.</summary>
    public void AddLower(int row, double multiplier)
    {
        LowerRow.Add(row);
        Lower.Add(multiplier);
    }

    /// <summary>Writes a figure of the row of the pivot that is under way.</summary>
    public void AddUpper(int column, double value)
    {
        UpperColumn.Add(column);
        Upper.Add(value);
    }

    /// <summary>Ends a pivot.</summary>
    public void Close(int row, int column, double pivot)
    {
        PivotRow.Add(row);
        PivotColumn.Add(column);
        Pivot.Add(pivot);
        LowerStart.Add(Lower.Count);
        UpperStart.Add(Upper.Count);
    }
}
