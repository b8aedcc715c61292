using Mycel.Solver.Equations;

namespace Mycel.Tests.Solver.Equations;

/// <summary>Factors of matrices that were eliminated by hand.</summary>
public sealed class EquationFactorsTests
{
    // x + 2y + z = 8, 2x + y = 4, y + 3z = 11 have the solution 1, 2, 3.
    private static readonly double[,] ThreeByThree = { { 1, 2, 1 }, { 2, 1, 0 }, { 0, 1, 3 } };

    [Fact]
    public void Three_equations_have_the_solution_found_by_hand()
    {
        var factors = EquationFactors.Of(Systems.Of(ThreeByThree));
        EquationSolution solution = factors.Solve([8, 4, 11]);
        factors.Rank.ShouldBe(3);
        factors.DependentRows.Length.ShouldBe(0);
        factors.FreeColumns.Length.ShouldBe(0);
        solution.Values.ShouldBe([1, 2, 3], 1e-15);
        solution.Residuals.ShouldBe([0, 0, 0], 1e-15);
    }

    [Fact]
    public void The_transposed_equations_have_the_solution_found_by_hand() =>
        EquationFactors.Of(Systems.Of(ThreeByThree)).SolveTransposed([5, 7, 10]).Values.ShouldBe([1, 2, 3], 1e-15);

    [Fact]
    public void Equations_that_contradict_each_other_are_named_with_the_amount()
    {
        // The third is the first plus twice the second on the left, but not on the right: 10 + 2 · 20 is 50, not 53.
        var factors = EquationFactors.Of(Systems.Of(new double[,] { { 1, 1, 0, 0 }, { 0, 1, 1, 0 }, { 1, 3, 2, 0 }, { 0, 0, 0, 4 } }));
        double[] right = [10, 20, 53, 8];
        factors.Rank.ShouldBe(3);
        factors.DependentRows.Length.ShouldBe(1);
        EquationTerm[] combination = factors.Combination(factors.DependentRows[0]);
        combination.Select(term => term.Index).ShouldBe([0, 1, 2]);
        double scale = combination[2].Value;
        combination.Select(term => term.Value / scale).ShouldBe([-1, -2, 1], 1e-12);
        combination.Sum(term => term.Value * right[term.Index]).ShouldBe(3 * scale, 1e-12);
        EquationSolution solution = factors.Solve(right);
        solution.Residuals[factors.DependentRows[0]].ShouldBe(3 * scale, 1e-12);
        solution.Values[3].ShouldBe(2);
    }

    [Fact]
    public void An_equation_said_twice_lacks_nothing()
    {
        var factors = EquationFactors.Of(Systems.Of(new double[,] { { 1, 1 }, { 1, -1 }, { 3, 3 } }));
        EquationSolution solution = factors.Solve([3, 1, 9]);
        solution.Values.ShouldBe([2, 1], 1e-15);
        solution.ScaledResidual(factors.DependentRows[0]).ShouldBeLessThan(1e-15);
    }

    [Fact]
    public void What_nothing_fixes_is_free_and_says_what_moves_with_it()
    {
        // x + y = 10 and z = 4: x and y move against each other, z does not move.
        var factors = EquationFactors.Of(Systems.Of(new double[,] { { 1, 1, 0 }, { 0, 0, 2 } }));
        factors.FreeColumns.Length.ShouldBe(1);
        int free = factors.FreeColumns[0];
        factors.Direction(free).ShouldBe([new EquationTerm(0, free == 0 ? 1 : -1), new EquationTerm(1, free == 0 ? -1 : 1)]);
        EquationSolution solution = factors.Solve([10, 8], [7]);
        solution.Values[free].ShouldBe(7);
        solution.Values[1 - free].ShouldBe(3);
        solution.Values[2].ShouldBe(4);
    }

    [Fact]
    public void An_equation_without_unknowns_contradicts_by_itself()
    {
        var factors = EquationFactors.Of(Systems.Of(new double[,] { { 0, 0 }, { 1, 2 } }));
        factors.DependentRows.ToArray().ShouldBe([0]);
        factors.Combination(0).ShouldBe([new EquationTerm(0, 1)]);
        EquationSolution solution = factors.Solve([5, 4]);
        solution.Residuals[0].ShouldBe(5);
        solution.ScaledResidual(0).ShouldBe(1);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(0, 3)]
    [InlineData(2, 3)]
    public void A_matrix_of_nothing_has_rank_zero(int rows, int columns)
    {
        var factors = EquationFactors.Of(new EquationMatrixBuilder(rows, columns).Build());
        factors.Rank.ShouldBe(0);
        factors.DependentRows.Length.ShouldBe(rows);
        factors.FreeColumns.Length.ShouldBe(columns);
        factors.Solve(new double[rows]).Values.ShouldBe(new double[columns]);
    }

    [Fact]
    public void Figures_added_to_one_place_are_summed_and_what_cancels_is_gone()
    {
        EquationMatrix matrix = new EquationMatrixBuilder(2, 2).Add(1, 1, 3).Add(0, 1, 0.1).Add(0, 1, 0.2).Add(0, 1, -0.3).Add(1, 0, 5).Add(1, 1, 4).Build();
        matrix.Start.ToArray().ShouldBe([0, 0, 2]);
        matrix.Column.ToArray().ShouldBe([0, 1]);
        matrix.Value.ToArray().ShouldBe([5, 7]);
    }

    [Fact]
    public void Units_that_are_far_apart_hide_no_equation()
    {
        // Powers of ten of rows and columns: a few passes of scaling leave figures that are 1e-11 of others in their row.
        double[,] figures = { { 0, 0, 0, 0 }, { -4, 0, 0, 0 }, { 4, 0, -9, 0 }, { 0, -6, -18, -3 }, { 0, 0, 0, 0 } };
        int[] rows = [-2, -35, -23, -12, 33], columns = [35, -29, -7, -31];
        for (int i = 0; i < rows.Length; i++)
            for (int j = 0; j < columns.Length; j++) figures[i, j] *= Math.Pow(10, rows[i]) * Math.Pow(10, columns[j]);
        EquationFactors.Of(Systems.Of(figures)).Rank.ShouldBe(3);
    }

    [Fact]
    public void An_equation_whose_unknowns_are_all_zero_is_solved_too()
    {
        // The last equation says x1 + 2 x3 - 3 x4 = 0, and all three are zero: what rounding of the others leaves in x4 would be all that it has.
        double[,] figures =
        {
            { 0, 2, 0, 4, -9, 2 },
            { 2, -1, 0, -2, 0, 2 },
            { 0, 0, 0, 0, -9, 6 },
            { -2, 0, 0, 0, 0, 0 },
            { 5, -1, -4, -12, -7, 8 },
            { 0, 1, 0, 2, -3, 0 },
        };
        double[] rows = [1e3, 1e-8, 1e8, 1e-5, 1e2, 1e2], columns = [1e1, 1e7, 1e3, 1e-3, 1e-1, 1e-8];
        for (int i = 0; i < 6; i++)
            for (int j = 0; j < 6; j++) figures[i, j] *= rows[i] * columns[j];
        EquationMatrix matrix = Systems.Of(figures);
        var factors = EquationFactors.Of(matrix);
        double[] right = Systems.Product(matrix, [.. columns.Select(unit => 3 / unit)]);
        EquationSolution solution = factors.Solve(right);
        double[] sparse = Systems.Vector(factors.SolveSparse([.. right.Select((value, row) => new EquationTerm(row, value))]), 6);
        factors.Rank.ShouldBe(4);
        solution.Values[4].ShouldBe(0);
        sparse[4].ShouldBe(0);
        foreach (int row in factors.PivotRows) solution.ScaledResidual(row).ShouldBeLessThan(1e-15);
    }

    [Fact]
    public void A_loss_of_a_billionth_in_a_closed_loop_is_no_dependence()
    {
        // Two steps that hand all but a billionth to each other: x - y = 1, -(1 - 1e-9) x + y = 0.
        var factors = EquationFactors.Of(Systems.Of(new double[,] { { 1, -1 }, { -(1 - 1e-9), 1 } }));
        factors.Rank.ShouldBe(2);
        factors.Solve([1, 0]).Values[0].ShouldBe(1e9, 100);
        EquationFactors.Of(Systems.Of(new double[,] { { 1, -1 }, { -1, 1 } })).Rank.ShouldBe(1);
    }

    [Fact]
    public void What_is_no_number_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new EquationMatrixBuilder(1, 1).Add(0, 0, double.NaN));
        Should.Throw<ArgumentException>(() => EquationFactors.Of(Systems.Of(ThreeByThree)).Solve([1, double.PositiveInfinity, 0]));
        Should.Throw<ArgumentException>(() => EquationFactors.Of(Systems.Of(ThreeByThree)).Solve([1, 2]));
        Should.Throw<ArgumentOutOfRangeException>(() => EquationFactors.Of(Systems.Of(ThreeByThree)).Combination(0));
    }
}
