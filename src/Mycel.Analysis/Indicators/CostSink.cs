using Mycel.Model.Provenance;

namespace Mycel.Analysis.Indicators;

/// <summary>Adds terms up to the cost of each column.</summary>
/// <param name="columns">Number of columns.</param>
internal sealed class CostSink(int columns) : ITermSink
{
    private readonly double[] _cost = new double[columns];

    /// <summary>Cost of each column.</summary>
    public ReadOnlySpan<double> Cost => _cost;

    /// <summary>Part that is not decided.</summary>
    public double Constant { get; private set; }

    /// <inheritdoc />
    public void Add(int column, double coefficient, CellRef cell, CellRef factor = default) => _cost[column] += coefficient;

    /// <inheritdoc />
    public void AddStanding(int process, double capacity, double coefficient, CellRef cell) => Constant += capacity * coefficient;
}
