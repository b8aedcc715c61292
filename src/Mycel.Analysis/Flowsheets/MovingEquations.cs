using Mycel.Solver.Equations;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Shares in mixtures, as linear equations whose coefficients move: $M x = r$, and $dx = M^{-1} (dr - dM \, x)$.</summary>
/// <param name="count">Number of shares.</param>
internal sealed class MovingEquations(int count)
{
    private readonly EquationMatrixBuilder _matrix = new(count, count);
    private readonly List<(int Row, int Column, double Slope)> _growth = [];
    private readonly Moving[] _right = new Moving[count];

    /// <summary>Writes that a share is that of the mixture of what enters.</summary>
    /// <param name="row">The share.</param>
    /// <param name="entering">What enters, by the share that it has.</param>
    /// <param name="outside">What enters with a share that is known.</param>
    /// <param name="known">That share; where nothing enters, it is the mixture's too.</param>
    public void WriteMixture(int row, IReadOnlyList<(int Column, Moving Amount)> entering, Moving outside, double known)
    {
        (int Column, Moving Amount)[] inside = [.. entering.Where(entry => entry.Amount.Sign > 0)];
        Moving all = inside.Aggregate(new Moving(0), (sum, entry) => sum + entry.Amount) + outside;
        if (!(all.Value > 0) && all.Slope > 0)
        {
            // What begins only now has the shares of what begins to enter.
            inside = [.. inside.Select(entry => (entry.Column, new Moving(entry.Amount.Slope)))];
            (all, outside) = (all.Slope, outside.Slope);
        }

        if (!(all.Value > 0)) (all, outside) = (1, 1);
        foreach ((int column, Moving amount) in inside) Add(row, column, -amount);
        Add(row, row, all);
        _right[row] = outside * known;
    }

    /// <summary>The shares.</summary>
    /// <param name="free">Share of a column that nothing fixes.</param>
    public Moving[] Solve(Func<int, double> free)
    {
        EquationFactors factors = EquationFactors.Of(_matrix.Build());
        double[] values = factors.Solve([.. _right.Select(right => right.Value)], [.. factors.FreeColumns.ToArray().Select(free)]).Values;
        if (_growth.Count == 0 && _right.All(right => right.Slope == 0)) return [.. values.Select(value => new Moving(value))];
        double[] right = [.. _right.Select(entry => entry.Slope)];
        foreach ((int row, int column, double slope) in _growth) right[row] -= slope * values[column];
        return [.. values.Zip(factors.Solve(right).Values, (value, slope) => new Moving(value, slope))];
    }

    private void Add(int row, int column, Moving amount)
    {
        _matrix.Add(row, column, amount.Value);
        if (amount.Slope != 0) _growth.Add((row, column, amount.Slope));
    }
}
