using Mycel.Solver.Conflicts;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Tests.Solver;

/// <summary>Programs without an answer, and why.</summary>
public sealed class RefusalContractTests
{
    private const double Infinity = double.PositiveInfinity;

    [Theory]
    [InlineData(SolveMethod.Automatic)]
    [InlineData(SolveMethod.Simplex)]
    [InlineData(SolveMethod.InteriorPoint)]
    public void The_conflict_is_the_demand_and_the_capacities_that_cannot_meet_it(SolveMethod method)
    {
        // x + y ≥ 10 but x ≤ 3 and y ≤ 4; the third row and the third column have no part in it.
        SparseProgram program = Small.Program(
            Sense.Minimise, [1, 1, 1], null, [3, Infinity, 8], [([1, 1, 0], 10, Infinity), ([0, 1, 0], -Infinity, 4), ([1, 1, 1], 0, 100)]);
        var infeasible = SolverSession.Solve(program, new SolveOptions { Method = method }).ShouldBeOfType<Infeasible>();
        Conflict conflict = infeasible.Conflict.ShouldNotBeNull();
        conflict.Rows.ShouldBe([new Bound(0, BoundSide.Lower), new Bound(1, BoundSide.Upper)]);
        conflict.Columns.ShouldBe([new Bound(0, BoundSide.Upper)]);
        conflict.IsIrreducible.ShouldBeTrue();
        conflict.NeedsIntegers.ShouldBeFalse();
    }

    [Fact]
    public void Crossed_bounds_are_a_conflict_of_their_own()
    {
        SolverSession.Solve(Small.Program(Sense.Minimise, [1], [2], [1], [])).ShouldBeOfType<Infeasible>()
            .Conflict!.Columns.ShouldBe([new Bound(0, BoundSide.Lower), new Bound(0, BoundSide.Upper)]);
        SolverSession.Solve(Small.Program(Sense.Minimise, [1], null, null, [([1], 3, 2)])).ShouldBeOfType<Infeasible>()
            .Conflict!.Rows.ShouldBe([new Bound(0, BoundSide.Lower), new Bound(0, BoundSide.Upper)]);
    }

    [Fact]
    public void Bounds_that_cross_by_rounding_are_one_value() =>
        SolverSession.Solve(Small.Program(Sense.Minimise, [1], [0.1 + 0.2], [0.3], [])).ShouldBeOfType<Optimal>().Solution.Objective.ShouldBe(0.3, 1e-9);

    [Fact]
    public void An_explanation_can_be_left_out_and_asked_for_later()
    {
        using var session = new SolverSession(Small.Program(Sense.Minimise, [1], null, [1], [([1], 2, Infinity)]));
        session.Solve(new SolveOptions { ExplainInfeasibility = false }).ShouldBeOfType<Infeasible>().Conflict.ShouldBeNull();
        session.Conflict().ShouldNotBeNull().Rows.ShouldBe([new Bound(0, BoundSide.Lower)]);
    }

    [Fact]
    public void An_empty_row_that_excludes_zero_is_the_whole_conflict() =>
        SolverSession.Solve(Small.Program(Sense.Minimise, [1], null, null, [([0], 1, 2), ([1], 1, 2)])).ShouldBeOfType<Infeasible>()
            .Conflict.ShouldNotBeNull().Rows.ShouldBe([new Bound(0, BoundSide.Lower)]);

    [Fact]
    public void Infeasible_and_unbounded_at_once_is_infeasible()
    {
        SparseProgram program = Small.Program(Sense.Maximise, [1, 1], null, [Infinity, 1], [([0, 1], 2, Infinity)]);
        SolverSession.Solve(program).ShouldBeOfType<Infeasible>();
    }

    [Fact]
    public void An_unbounded_program_shows_its_way_out()
    {
        SparseProgram program = Small.Program(Sense.Maximise, [1, 1], null, [Infinity, 5], [([1, -1], 1, Infinity)]);
        Ray ray = SolverSession.Solve(program).ShouldBeOfType<Unbounded>().Ray;
        ray.ObjectiveChange.ShouldBeGreaterThan(0);
        ray.Direction[0].ShouldBeGreaterThan(0);
        ray.Direction[1].ShouldBe(0);
        double[] far = [.. ray.Start.ColumnValues.ToArray().Select((value, j) => value + 1000 * ray.Direction[j])];
        (far[0] - far[1]).ShouldBeGreaterThanOrEqualTo(1 - 1e-9);
    }

    [Fact]
    public void An_unbounded_program_without_rows_shows_its_way_out() =>
        SolverSession.Solve(Small.Program(Sense.Minimise, [-1], null, null, [])).ShouldBeOfType<Unbounded>().Ray.Direction[0].ShouldBe(1, 1e-9);

    [Fact]
    public void The_least_change_says_how_much_of_the_demand_cannot_be_met()
    {
        SparseProgram program = Small.Program(Sense.Minimise, [1, 1], null, [3, 4], [([1, 1], 10, Infinity), ([1, 0], -Infinity, 2)]);
        var possible = LeastChange.Of(program, rows: [0]).ShouldBeOfType<PossibleChange>();
        possible.Changes.ShouldBe([new RowChange(new Bound(0, BoundSide.Lower), 4)]);
        possible.WeightedSum.ShouldBe(4, 1e-9);
    }

    [Fact]
    public void The_least_change_follows_the_weights()
    {
        // x ≥ 5 and x ≤ 3: give up the cheaper of both.
        SparseProgram program = Small.Program(Sense.Minimise, [1], null, null, [([1], 5, Infinity), ([1], -Infinity, 3)]);
        LeastChange.Of(program, [0, 1], [1, 3]).ShouldBeOfType<PossibleChange>().Changes.ShouldBe([new RowChange(new Bound(0, BoundSide.Lower), 2)]);
        LeastChange.Of(program, [0, 1], [3, 1]).ShouldBeOfType<PossibleChange>().Changes.ShouldBe([new RowChange(new Bound(1, BoundSide.Upper), 2)]);
    }

    [Fact]
    public void A_row_whose_own_bounds_contradict_each_other_gives_way_on_one_side()
    {
        SparseProgram program = Small.Program(Sense.Minimise, [1], null, null, [([1], 9, 1), ([1], -Infinity, 2)]);
        LeastChange.Of(program, rows: [0]).ShouldBeOfType<PossibleChange>().Changes.Sum(change => change.Amount).ShouldBe(8, 1e-9);
    }

    [Fact]
    public void No_change_is_asked_of_a_feasible_program() =>
        LeastChange.Of(Small.GlassWorks).ShouldBeOfType<PossibleChange>().Changes.ShouldBeEmpty();

    [Fact]
    public void Where_other_rows_are_in_conflict_no_change_helps()
    {
        SparseProgram program = Small.Program(Sense.Minimise, [1], null, null, [([1], 5, Infinity), ([1], -Infinity, 3), ([1], -Infinity, 9)]);
        LeastChange.Of(program, rows: [2]).ShouldBeOfType<ImpossibleChange>().Conflict!.Rows.Select(bound => bound.Index).ShouldBe([0, 1]);
    }
}
