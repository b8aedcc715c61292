using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Solver.Conflicts;

/// <summary>What would have to give for an infeasible program to have a solution: one of <see cref="PossibleChange"/>, <see cref="ImpossibleChange"/>, <see cref="UndecidedChange"/>.</summary>
public abstract record LeastChange
{
    // Changes below this, relative to the bound or to 1, are within the solver's tolerance and no change at all.
    private const double Noise = 1e-7;

    private protected LeastChange()
    {
    }

    /// <summary>Finds the bounds of rows to relax, and by how much, so that the weighted sum of all changes is smallest. The program itself is not touched.</summary>
    /// <param name="program">The program; its objective plays no part.</param>
    /// <param name="rows">Rows that may be relaxed; by default all.</param>
    /// <param name="weights">Price of a unit of change of each of these rows, above 0; by default 1.</param>
    /// <param name="options">How to solve.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ArgumentException">Weights that do not fit the rows, or are not above 0; a row that does not exist.</exception>
    public static LeastChange Of(
        SparseProgram program, IReadOnlyList<int>? rows = null, IReadOnlyList<double>? weights = null, SolveOptions? options = null,
        CancellationToken cancellation = default)
    {
        double[] prices = Prices(program, rows, weights);
        ElasticProgram elastic = ElasticProgram.Of(program, row => prices[row], integers: true);
        Outcome outcome = SolverSession.Solve(elastic.Program, options, cancellation: cancellation);
        return outcome switch
        {
            Optimal optimal => Possible(program, elastic, optimal.Solution),
            Infeasible infeasible => new ImpossibleChange(infeasible.Conflict),
            Stopped stopped => new UndecidedChange(stopped.Reason),
            _ => throw new SolverException("A sum of violations cannot fall for ever."),
        };
    }

    private static PossibleChange Possible(SparseProgram program, ElasticProgram elastic, Solution solution)
    {
        var changes = new List<RowChange>();
        foreach ((int row, bool below, int column) in elastic.Violations)
        {
            double bound = below ? program.RowLower[row] : program.RowUpper[row];
            double amount = solution.ColumnValues[column];
            if (amount > Noise * Math.Max(1, Math.Abs(bound))) changes.Add(new RowChange(new Bound(row, below ? BoundSide.Lower : BoundSide.Upper), amount));
        }
        return new PossibleChange(changes, solution.Objective, Solution.Of(program, solution.ColumnValues[..program.ColumnCount]));
    }

    private static double[] Prices(SparseProgram program, IReadOnlyList<int>? rows, IReadOnlyList<double>? weights)
    {
        double[] prices = new double[program.RowCount];
        rows ??= [.. Enumerable.Range(0, program.RowCount)];
        if (weights is not null && weights.Count != rows.Count) throw new ArgumentException($"{weights.Count} weights for {rows.Count} rows.", nameof(weights));
        for (int k = 0; k < rows.Count; k++)
        {
            double weight = weights is null ? 1 : weights[k];
            if ((uint)rows[k] >= (uint)program.RowCount) throw new ArgumentException($"There is no row {rows[k]}.", nameof(rows));
            if (!(weight > 0) || !double.IsFinite(weight)) throw new ArgumentException($"The weight of row {program.NameOfRow(rows[k])} is {weight}; it must be above 0.", nameof(weights));
            prices[rows[k]] = weight;
        }
        return prices;
    }
}

/// <summary>One bound of a row, and how far it must give.</summary>
/// <param name="Bound">Which bound.</param>
/// <param name="Amount">How far a lower bound must fall, or an upper bound rise; above 0, in the unit of the row.</param>
public readonly record struct RowChange(Bound Bound, double Amount);

/// <summary>These changes make the program feasible, and no cheaper ones do.</summary>
/// <param name="Changes">The changes by row; empty where the program was feasible already.</param>
/// <param name="WeightedSum">Their weighted sum.</param>
/// <param name="Solution">A solution of the program once it is changed.</param>
public sealed record PossibleChange(IReadOnlyList<RowChange> Changes, double WeightedSum, Solution Solution) : LeastChange;

/// <summary>No change of these rows helps: other rows or the column bounds are in conflict.</summary>
/// <param name="Conflict">The conflict that remains, in rows and columns of the program; absent where it was not asked for.</param>
public sealed record ImpossibleChange(Conflict? Conflict) : LeastChange;

/// <summary>The search ended before it had an answer.</summary>
/// <param name="Reason">Why.</param>
public sealed record UndecidedChange(StopReason Reason) : LeastChange;
