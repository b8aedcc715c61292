using Mycel.Solver.Equations;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Flowsheets;

/// <summary>
/// A linear program whose right sides and bounds move: least cost $c x$ with rows of equations and of upper limits, $0 \le x \le u$. Beside its solution it gives how that moves.
/// </summary>
/// <remarks>
/// While all that is at a bound stays there, complementary slackness holds on and $dx$ follows from the equations alone. Where that cannot be, the solution stands on a kink, and $dx$ is the cheapest
/// direction that what is at a bound leaves open: a linear program of its own.
/// </remarks>
/// <param name="cost">Cost of each column.</param>
/// <param name="upper">Upper bound of each column.</param>
/// <param name="rows">The rows.</param>
internal sealed class MovingProgram(double[] cost, Moving[] upper, IReadOnlyList<MovingProgram.Row> rows)
{
    private const double PrimalTolerance = 1e-10;
    private const double AtBound = 1e-9;
    private const double Rounding = 1e-9;

    /// <summary>A row.</summary>
    /// <param name="Terms">Columns with coefficients.</param>
    /// <param name="Right">What they sum to, or sum to at most.</param>
    /// <param name="IsEquation">Whether they sum to just that.</param>
    public sealed record Row(IReadOnlyList<(int Column, double Value)> Terms, Moving Right, bool IsEquation);

    /// <summary>The solution; null where there is none.</summary>
    public double[]? Values() => Solve(
        column => (0, upper[column].Value), row => (rows[row].IsEquation ? rows[row].Right.Value : double.NegativeInfinity, rows[row].Right.Value));

    /// <summary>How a solution moves.</summary>
    /// <param name="values">The solution.</param>
    /// <returns>Slope of each column; null where the direction leaves no solution.</returns>
    public double[]? Slopes(double[] values)
    {
        if (rows.All(row => row.Right.Slope == 0) && upper.All(bound => bound.Slope == 0)) return new double[cost.Length];
        bool[] isLow = [.. values.Select(value => value <= AtBound)];
        bool[] isHigh = [.. values.Select((value, column) => value >= upper[column].Value - AtBound)];
        bool[] isFull = [.. rows.Select(row => row.IsEquation || row.Terms.Sum(term => term.Value * values[term.Column]) >= row.Right.Value - AtBound)];
        if (Held(isLow, isHigh, isFull) is { } held) return held;
        // The solver's tolerances are absolute, so it is asked in shares of what moves.
        double unit = Math.Max(rows.Max(row => Math.Abs(row.Right.Slope)), upper.Where(bound => double.IsFinite(bound.Value)).Select(bound => Math.Abs(bound.Slope)).DefaultIfEmpty(0).Max());
        return Solve(
            column => (isLow[column] ? 0 : double.NegativeInfinity, isHigh[column] ? upper[column].Slope / unit : double.PositiveInfinity),
            row => (rows[row].IsEquation ? rows[row].Right.Slope / unit : double.NegativeInfinity, isFull[row] ? rows[row].Right.Slope / unit : double.PositiveInfinity))?.Select(slope => slope * unit).ToArray();
    }

    // All that is at a bound stays there.
    private double[]? Held(bool[] isLow, bool[] isHigh, bool[] isFull)
    {
        var slopes = new double[cost.Length];
        var place = new Dictionary<int, int>();
        for (int column = 0; column < cost.Length; column++)
        {
            if (isLow[column] && isHigh[column] && upper[column].Slope != 0) return null;
            if (isHigh[column]) slopes[column] = upper[column].Slope;
            else if (!isLow[column]) place.Add(column, place.Count);
        }

        int[] kept = [.. Enumerable.Range(0, rows.Count).Where(row => isFull[row])];
        var matrix = new EquationMatrixBuilder(kept.Length, place.Count);
        double[] right = new double[kept.Length], size = new double[kept.Length];
        for (int row = 0; row < kept.Length; row++)
        {
            right[row] = rows[kept[row]].Right.Slope;
            size[row] = Math.Abs(right[row]);
            foreach ((int column, double value) in rows[kept[row]].Terms)
            {
                right[row] -= value * slopes[column];
                size[row] += Math.Abs(value * slopes[column]);
                if (place.TryGetValue(column, out int number)) matrix.Add(row, number, value);
            }
        }

        EquationSolution solution = EquationFactors.Of(matrix.Build()).Solve(right);
        for (int row = 0; row < kept.Length; row++)
            if (Math.Abs(solution.Residuals[row]) > Rounding * Math.Max(size[row], right.Max(Math.Abs))) return null;
        foreach ((int column, int number) in place) slopes[column] = solution.Values[number];
        return slopes;
    }

    private double[]? Solve(Func<int, (double Low, double High)> ofColumn, Func<int, (double Low, double High)> ofRow)
    {
        var builder = new ProgramBuilder();
        ColumnRange range = builder.Columns("move", cost.Length);
        for (int column = 0; column < cost.Length; column++)
        {
            range.Cost[column] = cost[column];
            (range.Lower[column], range.Upper[column]) = ofColumn(column);
        }

        builder.BeginFamily("row");
        for (int row = 0; row < rows.Count; row++)
        {
            foreach ((int column, double value) in rows[row].Terms) builder.Add(range[column], value);
            (double low, double high) = ofRow(row);
            builder.EndRow(low, high);
        }

        return SolverSession.Solve(builder.Build(), new SolveOptions { PrimalTolerance = PrimalTolerance, ExplainInfeasibility = false }) is Optimal optimal ? optimal.Solution.ColumnValues.ToArray() : null;
    }
}
