namespace Mycel.Solver.Outcomes;

/// <summary>Prices of the rows and columns at an optimum, with the sign of the derivative of the objective, for minimising and maximising alike.</summary>
public sealed class Duals
{
    private readonly double[] _rowDuals;
    private readonly double[] _reducedCosts;

    internal Duals(double[] rowDuals, double[] reducedCosts) => (_rowDuals, _reducedCosts) = (rowDuals, reducedCosts);

    /// <summary>Change of the optimal objective when the binding bound of the row is raised by one.</summary>
    public ReadOnlySpan<double> RowDuals => _rowDuals;

    /// <summary>Change of the optimal objective when the binding bound of the column is raised by one: $c + Qx - A^\top y$.</summary>
    public ReadOnlySpan<double> ReducedCosts => _reducedCosts;
}
