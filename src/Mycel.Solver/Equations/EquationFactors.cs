namespace Mycel.Solver.Equations;

/// <summary>
/// The factors of a sparse rectangular matrix $A$, which reveal its rank: which equations follow from others, which unknowns are free, and what moves together. One factorisation serves any
/// number of right-hand sides. Immutable, so that several threads may solve with it.
/// </summary>
public sealed partial class EquationFactors
{
    private readonly EquationMatrix _matrix;
    private readonly Lazy<EquationMatrix> _transposed;
    private readonly Scales _scale;
    private readonly TriangularFactors _factors;
    private readonly FactorOptions _options;
    private readonly int[] _dependentRows;
    private readonly int[] _freeColumns;
    private readonly Lazy<SparseSolver> _sparse;
    private readonly Lazy<SparseSolver> _sparseTransposed;

    private EquationFactors(EquationMatrix matrix, FactorOptions options)
    {
        (_matrix, _options) = (matrix, options);
        _scale = Equilibration.Of(matrix);
        var scaled = new ScaledMatrix(matrix, _scale);
        double largest = Largest(scaled.RowSize);
        var store = new FactorStore(matrix) { Largest = largest };
        SingletonPeeling.Run(scaled, store, options.RankTolerance);
        PeeledCount = store.Count;
        KernelElimination.Run(scaled, store, options);
        _factors = new TriangularFactors(store, matrix.RowCount, matrix.ColumnCount);
        _dependentRows = Open(scaled.RowIsOpen);
        _freeColumns = Open(scaled.ColumnIsOpen);

        // What only some questions need waits for them.
        _transposed = new Lazy<EquationMatrix>(matrix.Transposed);
        (int[], int[]) places = (_factors.RowPlace, _factors.ColumnPlace);
        _sparse = new Lazy<SparseSolver>(
            () => new SparseSolver(_matrix, _transposed.Value, (_scale.Row, _scale.Column), places, Rank, _factors.Solve, options.RefinementSteps));
        _sparseTransposed = new Lazy<SparseSolver>(
            () => new SparseSolver(_transposed.Value, _matrix, (_scale.Column, _scale.Row), (places.Item2, places.Item1), Rank, _factors.SolveTransposed, options.RefinementSteps));
        Growth = largest == 0 ? 1 : store.Largest / largest;
    }

    /// <summary>Number of equations that say something of their own, which is the number of unknowns that they fix.</summary>
    public int Rank => _factors.PivotRow.Length;

    /// <summary>Row of each pivot, in the order of elimination.</summary>
    public ReadOnlySpan<int> PivotRows => _factors.PivotRow;

    /// <summary>Column of each pivot, in the order of elimination.</summary>
    public ReadOnlySpan<int> PivotColumns => _factors.PivotColumn;

    /// <summary>Rows whose left side follows from others, ascending. Which of a group is named is a matter of order; see <see cref="Combination"/> for the whole group.</summary>
    public ReadOnlySpan<int> DependentRows => _dependentRows;

    /// <summary>Columns whose value nothing fixes, ascending. Which of a group is named is a matter of order; see <see cref="Direction"/> for the whole group.</summary>
    public ReadOnlySpan<int> FreeColumns => _freeColumns;

    /// <summary>Figures of both factors.</summary>
    public long NonzeroCount => _factors.NonzeroCount;

    /// <summary>How many pivots needed no elimination.</summary>
    public int PeeledCount { get; }

    /// <summary>Largest figure met in elimination over the largest at its start: what rounding is multiplied by at most.</summary>
    public double Growth { get; }

    /// <summary>Power of two that brings each row near 1.</summary>
    internal ReadOnlySpan<double> RowScales => _scale.Row;

    /// <summary>Power of two that brings each column near 1.</summary>
    internal ReadOnlySpan<double> ColumnScales => _scale.Column;

    /// <summary>Factorises a matrix.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="options">How; the usual way where absent.</param>
    /// <returns>The factors; they exist for every matrix.</returns>
    public static EquationFactors Of(EquationMatrix matrix, FactorOptions? options = null) => new(matrix, options ?? new FactorOptions());

    /// <summary>Solves $A x = b$.</summary>
    /// <param name="right">$b$: a number for every row.</param>
    /// <param name="valuesOfFreeColumns">Values of <see cref="FreeColumns"/>; zero where left out.</param>
    /// <returns>The one solution with these values. Where it exists, all residuals are rounding; else those of some dependent rows are not.</returns>
    public EquationSolution Solve(ReadOnlySpan<double> right, ReadOnlySpan<double> valuesOfFreeColumns = default)
    {
        EquationGuard.Numbers(right, _matrix.RowCount);
        double[] values = Placed(valuesOfFreeColumns, _freeColumns, _matrix.ColumnCount);
        double[] residuals = new double[_matrix.RowCount], sizes = new double[_matrix.RowCount];
        double worst = _freeColumns.Length == 0 || valuesOfFreeColumns.IsEmpty
            ? Start(right, residuals)
            : EquationResiduals.Of(_matrix, values, right, residuals, sizes, PivotRows);
        Refine(values, residuals, sizes, right, _matrix, Step, PivotRows, worst);
        return new EquationSolution(values, residuals, sizes);
    }

    /// <summary>Solves $A^\top y = c$.</summary>
    /// <param name="right">$c$: a number for every column.</param>
    /// <param name="valuesOfDependentRows">Values of <see cref="DependentRows"/>; zero where left out.</param>
    /// <returns>The one solution with these values; where there is none, residuals of some free columns are not zero.</returns>
    public EquationSolution SolveTransposed(ReadOnlySpan<double> right, ReadOnlySpan<double> valuesOfDependentRows = default)
    {
        EquationGuard.Numbers(right, _matrix.ColumnCount);
        double[] values = Placed(valuesOfDependentRows, _dependentRows, _matrix.RowCount);
        double[] residuals = new double[_matrix.ColumnCount], sizes = new double[_matrix.ColumnCount];
        double worst = _dependentRows.Length == 0 || valuesOfDependentRows.IsEmpty
            ? Start(right, residuals)
            : EquationResiduals.Of(_transposed.Value, values, right, residuals, sizes, PivotColumns);
        Refine(values, residuals, sizes, right, _transposed.Value, StepTransposed, PivotColumns, worst);
        return new EquationSolution(values, residuals, sizes);
    }

    /// <summary>Solves $A x = b$ where little of $b$ is not zero, free columns being zero. Takes the time of what is touched, so that thousands of such solves are cheap.</summary>
    /// <param name="right">Right-hand sides by row; several of one row are summed.</param>
    /// <returns>Values that are not zero, ascending by column.</returns>
    public EquationTerm[] SolveSparse(ReadOnlySpan<EquationTerm> right)
    {
        EquationGuard.Terms(right, _matrix.RowCount);
        return [.. _sparse.Value.Solve(right, []).Where(term => term.Value != 0)];
    }

    /// <summary>Solves $A^\top y = c$ where little of $c$ is not zero, dependent rows being zero.</summary>
    /// <param name="right">Right-hand sides by column; several of one column are summed.</param>
    /// <returns>Values that are not zero, ascending by row.</returns>
    public EquationTerm[] SolveSparseTransposed(ReadOnlySpan<EquationTerm> right)
    {
        EquationGuard.Terms(right, _matrix.ColumnCount);
        return [.. _sparseTransposed.Value.Solve(right, []).Where(term => term.Value != 0)];
    }

    /// <summary>
    /// How a dependent row follows from others: multipliers $y$ with $y^\top A = 0$ and 1 at the row. $y^\top b$ is by how much the equations contradict each other; where it is zero, the row
    /// says nothing new.
    /// </summary>
    /// <param name="dependentRow">One of <see cref="DependentRows"/>.</param>
    /// <returns>Multipliers of the rows that take part, ascending by row.</returns>
    public EquationTerm[] Combination(int dependentRow)
    {
        if (Array.BinarySearch(_dependentRows, dependentRow) < 0) throw new ArgumentOutOfRangeException(nameof(dependentRow), dependentRow, "This row has a pivot.");
        return Relation(_sparseTransposed.Value, dependentRow, _scale.Row);
    }

    /// <summary>What moves with a free column: $z$ with $A z = 0$ and 1 at the column.</summary>
    /// <param name="freeColumn">One of <see cref="FreeColumns"/>.</param>
    /// <returns>How much each column moves, ascending by column.</returns>
    public EquationTerm[] Direction(int freeColumn)
    {
        if (Array.BinarySearch(_freeColumns, freeColumn) < 0) throw new ArgumentOutOfRangeException(nameof(freeColumn), freeColumn, "This column has a pivot.");
        return Relation(_sparse.Value, freeColumn, _scale.Column);
    }

    private static double Largest(double[] sizes)
    {
        double largest = 0;
        foreach (double size in sizes) largest = Math.Max(largest, size);
        return largest;
    }

    private static int[] Open(bool[] isOpen)
    {
        var open = new List<int>();
        for (int line = 0; line < isOpen.Length; line++)
            if (isOpen[line]) open.Add(line);
        return [.. open];
    }

    private static double[] Placed(ReadOnlySpan<double> values, int[] places, int count)
    {
        double[] placed = new double[count];
        if (values.IsEmpty) return placed;
        EquationGuard.Numbers(values, places.Length);
        for (int k = 0; k < places.Length; k++) placed[places[k]] = values[k];
        return placed;
    }

    // Before the first step everything is lacking.
    private static double Start(ReadOnlySpan<double> right, double[] residuals)
    {
        right.CopyTo(residuals);
        return double.PositiveInfinity;
    }
}
