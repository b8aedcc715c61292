using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Tests.Solver;

/// <summary>What any linear solver behind the session must do, by programs with known answers.</summary>
public sealed class LinearContractTests
{
    private const double Infinity = double.PositiveInfinity;

    private static Optimal Solved(SparseProgram program, SolveOptions? options = null)
    {
        var optimal = SolverSession.Solve(program, options).ShouldBeOfType<Optimal>();
        AuditReport report = Audit.Of(program, optimal.Solution);
        report.Accepted().ShouldBeTrue(report.ToString());
        return optimal;
    }

    [Theory]
    [InlineData(SolveMethod.Automatic)]
    [InlineData(SolveMethod.Simplex)]
    [InlineData(SolveMethod.InteriorPoint)]
    public void The_glass_works_earn_36_with_every_exact_method(SolveMethod method)
    {
        Optimal optimal = Solved(Small.GlassWorks, new SolveOptions { Method = method });
        optimal.Solution.Objective.ShouldBe(36, 1e-9);
        optimal.Solution.ColumnValues.ToArray().ShouldBe([2, 6], 1e-9);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_first_order_method_comes_near_with_duals_of_the_right_sign(bool presolve)
    {
        // HiGHS 1.12 gives duals of the wrong sign here with presolve, and calls its result unknown.
        Optimal optimal = Solved(Small.GlassWorks, new SolveOptions { Method = SolveMethod.Pdlp, Presolve = presolve });
        optimal.Solution.Objective.ShouldBe(36, 1e-4);
        optimal.Solution.Duals!.RowDuals.ToArray().ShouldBe([0, 1.5, 1], 1e-4);
    }

    [Fact]
    public void Duals_are_derivatives_of_the_objective_when_maximising()
    {
        Duals duals = Solved(Small.GlassWorks).Solution.Duals.ShouldNotBeNull();
        duals.RowDuals.ToArray().ShouldBe([0, 1.5, 1], 1e-9);
        duals.ReducedCosts.ToArray().ShouldBe([0, 0], 1e-9);
    }

    [Fact]
    public void Duals_are_derivatives_of_the_objective_when_minimising()
    {
        // min 2x + 3y, x + y ≥ 4, x ≤ 3: optimum 9 at (3, 1); a unit more demand costs 3, a unit more of x saves 1.
        SparseProgram program = Small.Program(Sense.Minimise, [2, 3], null, [3, Infinity], [([1, 1], 4, Infinity)]);
        Optimal optimal = Solved(program);
        optimal.Solution.Objective.ShouldBe(9, 1e-9);
        optimal.Solution.Duals!.RowDuals[0].ShouldBe(3, 1e-9);
        optimal.Solution.Duals!.ReducedCosts.ToArray().ShouldBe([-1, 0], 1e-9);
    }

    [Fact]
    public void The_constant_of_the_objective_counts() =>
        Solved(Small.Program(Sense.Minimise, [1], [2], null, [], offset: 40)).Solution.Objective.ShouldBe(42);

    [Fact]
    public void Ties_end_at_some_optimum() =>
        Solved(Small.Program(Sense.Maximise, [1, 1], null, null, [([1, 1], -Infinity, 5)])).Solution.Objective.ShouldBe(5, 1e-9);

    [Fact]
    public void A_degenerate_corner_is_left_again()
    {
        // Beale's example, on which the textbook simplex method cycles: optimum -1/20 (Beale 1955).
        SparseProgram program = Small.Program(
            Sense.Minimise, [-0.75, 150, -0.02, 6], null, null,
            [([0.25, -60, -0.04, 9], -Infinity, 0), ([0.5, -90, -0.02, 3], -Infinity, 0), ([0, 0, 1, 0], -Infinity, 1)]);
        Solved(program).Solution.Objective.ShouldBe(-0.05, 1e-9);
    }

    [Fact]
    public void Rows_without_coefficients_hold_when_zero_is_allowed() =>
        Solved(Small.Program(Sense.Minimise, [1], [1], null, [([0], -1, 1), ([0], 0, 0)])).Solution.RowValues.ToArray().ShouldBe([0, 0]);

    [Fact]
    public void Free_columns_go_below_zero() =>
        Solved(Small.Program(Sense.Minimise, [1, 0], [-Infinity, -Infinity], null, [([1, 1], -7, Infinity), ([0, 1], -Infinity, 2)]))
            .Solution.ColumnValues[0].ShouldBe(-9, 1e-9);

    [Fact]
    public void Fixed_columns_stay() =>
        Solved(Small.Program(Sense.Minimise, [1, 1], [3, 0], [3, Infinity], [([1, 1], 5, Infinity)])).Solution.ColumnValues.ToArray().ShouldBe([3, 2], 1e-9);

    [Fact]
    public void Equality_only() =>
        Solved(Small.Program(Sense.Minimise, [1, 2, 3], null, null, [([1, 1, 1], 6, 6), ([1, -1, 0], 1, 1)])).Solution.Objective.ShouldBe(3.5 + 5, 1e-9);

    [Fact]
    public void Ranges_bind_on_either_side()
    {
        (double[], double, double)[] rows = [([1, 1], 2, 8)];
        Solved(Small.Program(Sense.Minimise, [1, 1], null, null, rows)).Solution.Objective.ShouldBe(2, 1e-9);
        Solved(Small.Program(Sense.Maximise, [1, 1], null, null, rows)).Solution.Objective.ShouldBe(8, 1e-9);
    }

    [Fact]
    public void Huge_and_tiny_coefficients_stand_side_by_side()
    {
        // x in millions, y in millionths: 1e6 x + 1e-6 y ≥ 2e6, y ≤ 1e12.
        SparseProgram program = Small.Program(Sense.Minimise, [1e6, 1e-6], null, [Infinity, 1e9], [([1e6, 1e-6], 2e6, Infinity), ([1, 0], 1, Infinity)]);
        Solved(program).Solution.Objective.ShouldBe(2e6, 1e-2);
    }

    [Fact]
    public void Without_rows_every_column_goes_to_its_better_bound()
    {
        Optimal optimal = Solved(Small.Program(Sense.Minimise, [1, -1, 0], [-4, 0, 2], [5, 6, 3], []));
        optimal.Solution.Objective.ShouldBe(-10);
        optimal.Solution.Duals!.ReducedCosts.ToArray().ShouldBe([1, -1, 0]);
    }

    [Fact]
    public void Without_columns_the_objective_is_its_constant()
    {
        Solved(Small.Program(Sense.Minimise, [], null, null, [], offset: 3)).Solution.Objective.ShouldBe(3);
        Solved(Small.Program(Sense.Minimise, [], null, null, [([], -1, 1)], offset: 3)).Solution.Objective.ShouldBe(3);
        SolverSession.Solve(Small.Program(Sense.Minimise, [], null, null, [([], 1, 2)])).ShouldBeOfType<Infeasible>()
            .Conflict!.Rows.ShouldBe([new Bound(0, BoundSide.Lower)]);
    }

    [Theory]
    [InlineData(1e20)]
    [InlineData(-1e30)]
    public void A_bound_that_the_solver_takes_for_infinite_is_refused(double bound) =>
        Should.Throw<UnsupportedProgramException>(() => SolverSession.Solve(Small.Program(Sense.Minimise, [1], [bound], null, [])));

    [Theory]
    [InlineData(1e-13)]
    [InlineData(1e16)]
    public void A_coefficient_that_the_solver_would_drop_is_refused(double coefficient) =>
        Should.Throw<UnsupportedProgramException>(() => SolverSession.Solve(Small.Program(Sense.Minimise, [1], null, null, [([coefficient], 1, Infinity)])));

    [Fact]
    public void A_row_value_is_our_own_sum()
    {
        // Summed left to right in doubles this is 0.
        SparseProgram program = Small.Program(Sense.Minimise, [0, 0, 0], [1, 1, 1], [1, 1, 1], [([1e14, 1, -1e14], 1, 1)]);
        Solution.Of(program, [1, 1, 1]).RowValues[0].ShouldBe(1);
    }
}
