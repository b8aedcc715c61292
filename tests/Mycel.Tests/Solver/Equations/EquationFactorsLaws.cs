using CsCheck;
using Mycel.Solver.Equations;

namespace Mycel.Tests.Solver.Equations;

/// <summary>What is true of the factors of every matrix.</summary>
public sealed class EquationFactorsLaws
{
    [Fact]
    public void The_rank_is_that_of_exact_elimination() => Systems.Any.ForAll(
        figures =>
        {
            var factors = EquationFactors.Of(Systems.Of(figures));
            factors.Rank.ShouldBe(ExactElimination.Rank(figures));
            (factors.Rank + factors.DependentRows.Length).ShouldBe(figures.GetLength(0));
            (factors.Rank + factors.FreeColumns.Length).ShouldBe(figures.GetLength(1));
        },
        iter: 3000);

    [Fact]
    public void Every_solution_solves_what_can_be_solved() => Systems.Any.ForAll(
        figures =>
        {
            EquationMatrix matrix = Systems.Of(figures);
            var factors = EquationFactors.Of(matrix);
            double[] right = Systems.Product(matrix, Systems.Numbers(new Random(7), matrix.ColumnCount));
            double[] free = Systems.Numbers(new Random(8), factors.FreeColumns.Length);
            EquationSolution solution = factors.Solve(right, free);
            for (int k = 0; k < free.Length; k++) solution.Values[factors.FreeColumns[k]].ShouldBe(free[k]);
            MustLackNothing(solution, factors.PivotRows, factors.DependentRows, factors.Combination);
            Systems.Product(matrix, solution.Values).ShouldBe(right, 1e-9);
        },
        iter: 3000);

    [Fact]
    public void Solving_the_transposed_is_solving_the_matrix_turned() => Systems.Any.ForAll(
        figures =>
        {
            EquationMatrix matrix = Systems.Of(figures);
            var factors = EquationFactors.Of(matrix);
            EquationMatrix turned = matrix.Transposed();
            double[] right = Systems.Product(turned, Systems.Numbers(new Random(7), matrix.RowCount));
            EquationSolution solution = factors.SolveTransposed(right, Systems.Numbers(new Random(8), factors.DependentRows.Length));
            MustLackNothing(solution, factors.PivotColumns, factors.FreeColumns, factors.Direction);
            EquationFactors.Of(turned).Rank.ShouldBe(factors.Rank);
        },
        iter: 3000);

    [Fact]
    public void A_sparse_solve_gives_what_a_solve_gives() => Systems.Any.ForAll(
        figures =>
        {
            EquationMatrix matrix = Systems.Of(figures);
            var factors = EquationFactors.Of(matrix);
            double[] right = new double[matrix.RowCount], below = new double[matrix.ColumnCount];
            (right[^1], below[^1]) = (3, 3);
            double[] sparse = Systems.Vector(factors.SolveSparse([new EquationTerm(right.Length - 1, 1), new EquationTerm(right.Length - 1, 2)]), below.Length);
            double[] transposed = Systems.Vector(factors.SolveSparseTransposed([new EquationTerm(below.Length - 1, 3)]), right.Length);
            sparse.ShouldBe(factors.Solve(right).Values, 1e-10 * Math.Max(1, sparse.Max(Math.Abs)));
            transposed.ShouldBe(factors.SolveTransposed(below).Values, 1e-10 * Math.Max(1, transposed.Max(Math.Abs)));
        },
        iter: 3000);

    [Fact]
    public void Combinations_are_nothing_on_the_left_and_the_contradiction_on_the_right() => Systems.Any.ForAll(
        figures =>
        {
            EquationMatrix matrix = Systems.Of(figures);
            var factors = EquationFactors.Of(matrix);
            double[] right = Systems.Numbers(new Random(9), matrix.RowCount), left = new double[matrix.ColumnCount];
            EquationSolution solution = factors.Solve(right);
            foreach (int row in factors.DependentRows)
            {
                EquationTerm[] terms = factors.Combination(row);
                matrix.MultiplyTransposed(Systems.Vector(terms, matrix.RowCount), left);
                left.ShouldBe(new double[left.Length], 1e-11 * terms.Max(term => Math.Abs(term.Value)));
                terms.ShouldContain(new EquationTerm(row, 1));
                terms.Sum(term => term.Value * right[term.Index]).ShouldBe(solution.Residuals[row], 1e-9 * Math.Max(1, solution.Sizes[row]));
            }
        },
        iter: 3000);

    [Fact]
    public void Directions_change_no_equation() => Systems.Any.ForAll(
        figures =>
        {
            EquationMatrix matrix = Systems.Of(figures);
            var factors = EquationFactors.Of(matrix);
            foreach (int column in factors.FreeColumns)
            {
                EquationTerm[] terms = factors.Direction(column);
                terms.ShouldContain(new EquationTerm(column, 1));
                Systems.Product(matrix, Systems.Vector(terms, matrix.ColumnCount)).ShouldBe(new double[matrix.RowCount], 1e-11 * terms.Max(term => Math.Abs(term.Value)));
            }
        },
        iter: 3000);

    [Fact]
    public void Rank_and_solution_do_not_depend_on_the_units_of_rows_and_columns() => Gen.Select(Systems.Any, Gen.Int[0, 1_000_000]).ForAll(
        (figures, seed) =>
        {
            var random = new Random(seed);
            double[] rows = Units(random, figures.GetLength(0), 9), columns = Units(random, figures.GetLength(1), 9);
            double[,] scaled = (double[,])figures.Clone();
            for (int i = 0; i < rows.Length; i++)
                for (int j = 0; j < columns.Length; j++) scaled[i, j] *= rows[i] * columns[j];
            EquationMatrix matrix = Systems.Of(scaled);
            var factors = EquationFactors.Of(matrix);
            factors.Rank.ShouldBe(ExactElimination.Rank(figures));
            double[] right = Systems.Product(matrix, [.. columns.Select(unit => 3 / unit)]);
            EquationSolution solution = factors.Solve(right);
            foreach (int row in factors.PivotRows) solution.ScaledResidual(row).ShouldBeLessThan(1e-13);

            // What is rounding in the right-hand sides cannot be more in the residuals; terms of the wanted solution say how much that is.
            for (int i = 0; i < rows.Length; i++)
            {
                double size = Enumerable.Range(0, columns.Length).Sum(j => Math.Abs(figures[i, j])) * 3 * rows[i];
                Math.Abs(solution.Residuals[i]).ShouldBeLessThanOrEqualTo(1e-10 * size);
            }
        },
        iter: 3000);

    [Fact]
    public void The_rank_does_not_depend_on_units_however_far_apart() => Gen.Select(Systems.Any, Gen.Int[0, 1_000_000]).ForAll(
        (figures, seed) =>
        {
            var random = new Random(seed);
            double[] rows = Units(random, figures.GetLength(0), 70), columns = Units(random, figures.GetLength(1), 70);
            double[,] scaled = (double[,])figures.Clone();
            for (int i = 0; i < rows.Length; i++)
                for (int j = 0; j < columns.Length; j++) scaled[i, j] *= rows[i] * columns[j];
            EquationFactors.Of(Systems.Of(scaled)).Rank.ShouldBe(ExactElimination.Rank(figures));
        },
        iter: 3000);

    [Fact]
    public void The_same_matrix_has_the_same_factors_to_the_last_bit() => Systems.Any.ForAll(
        figures =>
        {
            EquationFactors first = EquationFactors.Of(Systems.Of(figures)), second = EquationFactors.Of(Systems.Of(figures));
            double[] right = Systems.Numbers(new Random(5), figures.GetLength(0));
            second.PivotColumns.ToArray().ShouldBe(first.PivotColumns.ToArray());
            second.Solve(right).Values.ShouldBe(first.Solve(right).Values);
        },
        iter: 300);

    // With 9 from a billionth to a billion.
    private static double[] Units(Random random, int count, int decades) => [.. Enumerable.Range(0, count).Select(_ => Math.Pow(10, random.Next(-decades, decades + 1)))];

    // What a dependent equation lacks is what those it follows from lack, times its multipliers: rounding of theirs comes out as large as these make it.
    private static void MustLackNothing(EquationSolution solution, ReadOnlySpan<int> pivots, ReadOnlySpan<int> dependents, Func<int, EquationTerm[]> relation)
    {
        foreach (int pivot in pivots) solution.ScaledResidual(pivot).ShouldBeLessThan(1e-14);
        foreach (int dependent in dependents)
        {
            double rounding = relation(dependent).Sum(term => Math.Abs(term.Value) * solution.Sizes[term.Index]);
            Math.Abs(solution.Residuals[dependent]).ShouldBeLessThanOrEqualTo(1e-14 * rounding);
        }
    }
}
