using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Tests.Solver;

public sealed class IntegerContractTests
{
    private const double Infinity = double.PositiveInfinity;

    // Values 60, 100, 120 at weights 10, 20, 30 in a sack of 50: 220.
    private static SparseProgram Knapsack => Small.Program(Sense.Maximise, [60, 100, 120], null, [1, 1, 1], [([10, 20, 30], -Infinity, 50)], [0, 1, 2]);

    [Fact]
    public void The_best_knapsack_is_worth_220()
    {
        var optimal = SolverSession.Solve(Knapsack).ShouldBeOfType<Optimal>();
        optimal.Solution.Objective.ShouldBe(220);
        optimal.Bound.ShouldBe(220, 1e-3);
        optimal.Gap.ShouldBeLessThanOrEqualTo(1e-6);
        optimal.Solution.Duals.ShouldBeNull();
        Audit.Of(Knapsack, optimal.Solution).Accepted().ShouldBeTrue();
    }

    [Fact]
    public void Integers_come_back_whole() =>
        SolverSession.Solve(Knapsack).ShouldBeOfType<Optimal>().Solution.ColumnValues.ToArray().ShouldBe([0, 1, 1]);

    [Theory]
    [InlineData(SolveMethod.Simplex)]
    [InlineData(SolveMethod.InteriorPoint)]
    [InlineData(SolveMethod.Pdlp)]
    public void A_linear_method_does_not_make_the_integers_forgotten(SolveMethod method) =>
        SolverSession.Solve(Knapsack, new SolveOptions { Method = method }).ShouldBeOfType<Optimal>().Solution.Objective.ShouldBe(220);

    [Fact]
    public void A_start_is_taken_up()
    {
        using var session = new SolverSession(Knapsack);
        session.SetStart([0, 1, 1]);
        session.Solve().ShouldBeOfType<Optimal>().Solution.Objective.ShouldBe(220);
        session.SetStart([1, 1, 1]);
        session.Solve().ShouldBeOfType<Optimal>().Solution.Objective.ShouldBe(220);
    }

    [Fact]
    public void Two_x_equal_to_three_has_no_whole_solution()
    {
        SparseProgram program = Small.Program(Sense.Minimise, [1], null, [10], [([2], 3, 3)], [0]);
        Conflict conflict = SolverSession.Solve(program).ShouldBeOfType<Infeasible>().Conflict.ShouldNotBeNull();
        conflict.NeedsIntegers.ShouldBeTrue();
        conflict.Rows.ShouldBe([new Bound(0, BoundSide.Lower), new Bound(0, BoundSide.Upper)]);
    }

    [Fact]
    public void A_conflict_of_whole_numbers_is_freed_of_rows_that_play_no_part()
    {
        // x + y = 1.5 with whole x and y; the other rows have nothing to do with it.
        SparseProgram program = Small.Program(
            Sense.Minimise, [1, 1, 1], null, [5, 5, 5], [([0, 0, 1], 1, 4), ([1, 1, 0], 1.5, 1.5), ([1, 0, 1], -Infinity, 9)], [0, 1]);
        Conflict conflict = SolverSession.Solve(program).ShouldBeOfType<Infeasible>().Conflict.ShouldNotBeNull();
        conflict.Rows.Select(bound => bound.Index).Distinct().ShouldBe([1]);
        conflict.NeedsIntegers.ShouldBeTrue();
    }

    [Fact]
    public void A_failure_of_presolve_does_not_reach_the_caller()
    {
        // HiGHS 1.12 ends this with "solve error": x = 1 and y = 4 are fixed, which leaves z = -2.5.
        SparseProgram program = Small.Program(
            Sense.Maximise, [1, 4, 1], [1, 4, -4], [1, 4, 2],
            [([-4, 3, 4], -2, -2), ([5, -5, 0], -Infinity, Infinity), ([4, 5, -5], -Infinity, Infinity)], [0, 1, 2]);
        Conflict conflict = SolverSession.Solve(program).ShouldBeOfType<Infeasible>().Conflict.ShouldNotBeNull();
        conflict.NeedsIntegers.ShouldBeTrue();
        conflict.Rows.Select(bound => bound.Index).Distinct().ShouldBe([0]);
    }

    [Fact]
    public void A_solver_that_misses_its_own_tolerance_by_a_hair_is_asked_again()
    {
        // HiGHS 1.12 ends this with "solve error" and 1e-6 too little, with presolve and without.
        SparseProgram program = Small.Program(
            Sense.Minimise, [2, 1], null, [3, 4], [([1, 0], -Infinity, 4), ([2, 2], 3, 8), ([-3, 1], -Infinity, -4)], [1]);
        SolverSession.Solve(program).ShouldBeOfType<Optimal>().Solution.ColumnValues.ToArray().ShouldBe([1.5, 0], 1e-12);
    }

    [Fact]
    public void An_integer_program_with_an_endless_relaxation_is_unbounded() =>
        SolverSession.Solve(Small.Program(Sense.Maximise, [1, 0], null, null, [([1, -1], -Infinity, 2)], [0])).ShouldBeOfType<Unbounded>()
            .Ray.ObjectiveChange.ShouldBeGreaterThan(0);

    [Fact]
    public void A_node_limit_stops_with_a_bound()
    {
        Stopped stopped = SolverSession.Solve(MarketSplit, new SolveOptions { NodeLimit = 20 }).ShouldBeOfType<Stopped>();
        stopped.Reason.ShouldBe(StopReason.WorkLimit);
        stopped.Bound.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public void A_search_can_be_cancelled_and_keeps_its_best_solution()
    {
        using var stop = new CancellationTokenSource();
        var progress = new Listener(report => { if (report.Best is not null) stop.Cancel(); });
        Stopped stopped = SolverSession.Solve(MarketSplit, progress: progress, cancellation: stop.Token).ShouldBeOfType<Stopped>();
        stopped.Reason.ShouldBe(StopReason.Cancelled);
        Audit.Of(MarketSplit, stopped.Best.ShouldNotBeNull()).Accepted().ShouldBeTrue();
        stopped.Bound.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(stopped.Best.Objective);
    }

    /// <summary>Market split (Cornuéjols and Dawande 1998): small, and hard for any search.</summary>
    private static SparseProgram MarketSplit { get; } = MarketSplitOf(new Random(3), 3, 20);

    private static SparseProgram MarketSplitOf(Random random, int markets, int retailers)
    {
        var rows = Enumerable.Range(0, markets).Select(_ =>
        {
            double[] row = [.. Enumerable.Range(0, retailers).Select(_ => (double)random.Next(1, 100))];
            return (row.Concat([1.0, -1.0]).ToArray(), Math.Floor(row.Sum() / 2), Math.Floor(row.Sum() / 2));
        }).ToArray();
        double[] cost = [.. Enumerable.Repeat(0.0, retailers), 1, 1];
        double[] upper = [.. Enumerable.Repeat(1.0, retailers), 1e4, 1e4];
        return Small.Program(Sense.Minimise, cost, null, upper, rows, [.. Enumerable.Range(0, retailers)]);
    }
}
