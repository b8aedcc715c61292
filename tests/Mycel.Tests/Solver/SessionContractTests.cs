using Mycel.Solver;
using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Tests.Solver;

public sealed class SessionContractTests
{
    private const double Infinity = double.PositiveInfinity;

    [Fact]
    public void The_solver_is_the_version_that_was_tried() => SolverSession.SolverVersion.ShouldStartWith("1.12.");

    [Fact]
    public void A_changed_session_gives_what_a_fresh_one_gives()
    {
        using var session = new SolverSession(Transport(6, 8, 1));
        Same(session);
        session.ChangeCosts(3, [0.5, 9, 1]);
        Same(session);
        session.ChangeCosts([40, 2], [0.1, 7]);
        Same(session);
        session.ChangeColumnBounds(0, [1, 0], [3, 0.5]);
        Same(session);
        session.ChangeColumnBounds([10, 5], [0, 0], [2, 2]);
        Same(session);
        session.ChangeRowBounds(0, [-Infinity, -Infinity], [25, 30]);
        Same(session);
        session.ChangeRowBounds([7, 9], [3, 2], [Infinity, Infinity]);
        Same(session);
        session.AddRows(new NewRows("cut", [0, 2, 3], [0, 7, 12], [1, 1, 1], [-Infinity, 0], [4, 1])).ShouldBe(14);
        Same(session);
        session.AddRows(new NewRows("cut", [0, 1], [20], [1], [-Infinity], [2])).ShouldBe(16);
        Same(session);
        session.Program.NameOfRow(16).ShouldBe("cut[2]");
        session.ChangeRowBounds(16, 0, 1);
        Same(session);

        static void Same(SolverSession session)
        {
            var warm = session.Solve().ShouldBeOfType<Optimal>();
            var cold = SolverSession.Solve(session.Program).ShouldBeOfType<Optimal>();
            warm.Solution.Objective.ShouldBe(cold.Solution.Objective, 1e-9 * Math.Abs(cold.Solution.Objective));
            Audit.Of(session.Program, warm.Solution).Accepted().ShouldBeTrue();
        }
    }

    [Fact]
    public void The_second_solve_starts_from_the_basis_of_the_first()
    {
        using var session = new SolverSession(Transport(20, 30, 2));
        long cold = session.Solve(new SolveOptions { Presolve = false }).Statistics.SimplexIterations;
        session.ChangeCost(5, 3);
        long warm = session.Solve(new SolveOptions { Presolve = false }).Statistics.SimplexIterations;
        session.ChangeCost(5, 4);
        long fresh = session.Solve(new SolveOptions { Presolve = false, WarmStart = false }).Statistics.SimplexIterations;
        warm.ShouldBeLessThan(cold / 4);
        fresh.ShouldBeGreaterThan(cold / 2);
    }

    [Fact]
    public void A_program_shown_earlier_does_not_change_with_the_session()
    {
        using var session = new SolverSession(Small.GlassWorks);
        SparseProgram first = session.Program;
        session.ChangeCost(0, 30);
        session.ChangeRowBounds(0, -1, 1);
        session.ChangeColumnBounds(1, 1, 2);
        SparseProgram second = session.Program;
        session.ChangeCost(0, 300);
        session.AddRows(new NewRows("more", [0, 1], [0], [1], [0], [9]));
        first.Cost[0].ShouldBe(3);
        first.RowUpper[0].ShouldBe(4);
        first.ColumnUpper[1].ShouldBe(Infinity);
        second.Cost[0].ShouldBe(30);
        second.RowCount.ShouldBe(3);
        session.Program.Cost[0].ShouldBe(300);
        session.Program.RowCount.ShouldBe(4);
    }

    [Fact]
    public void Rows_that_do_not_fit_are_refused()
    {
        using var session = new SolverSession(Small.GlassWorks);
        Should.Throw<ArgumentException>(() => session.AddRows(new NewRows("r", [0, 2], [0, 0], [1, 1], [0], [1])));
        Should.Throw<ArgumentException>(() => session.AddRows(new NewRows("r", [0, 1], [2], [1], [0], [1])));
        Should.Throw<ArgumentException>(() => session.AddRows(new NewRows("r", [0, 1], [0], [double.NaN], [0], [1])));
        session.Solve().ShouldBeOfType<Optimal>().Solution.Objective.ShouldBe(36, 1e-9);
    }

    [Fact]
    public void No_time_gives_no_answer() =>
        SolverSession.Solve(Small.GlassWorks, new SolveOptions { TimeLimit = TimeSpan.Zero }).ShouldBe(new Stopped(null, null, StopReason.TimeLimit), OutcomeKind);

    [Fact]
    public void What_was_cancelled_before_it_began_is_not_begun() =>
        SolverSession.Solve(Small.GlassWorks, cancellation: new CancellationToken(canceled: true)).ShouldBeOfType<Stopped>().Reason.ShouldBe(StopReason.Cancelled);

    [Fact]
    public void A_running_solve_can_be_cancelled()
    {
        using var stop = new CancellationTokenSource();
        // Stops itself at the first word of progress, so that no clock decides.
        var progress = new Listener(_ => stop.Cancel());
        Stopped stopped = SolverSession.Solve(Transport(60, 80, 4), new SolveOptions { Presolve = false }, progress, stop.Token).ShouldBeOfType<Stopped>();
        stopped.Reason.ShouldBe(StopReason.Cancelled);
        progress.Reports.ShouldBe(1);
    }

    [Fact]
    public void A_session_that_was_cancelled_can_go_on()
    {
        using var session = new SolverSession(Transport(60, 80, 4));
        using var stop = new CancellationTokenSource();
        session.Solve(new SolveOptions { Presolve = false }, new Listener(_ => stop.Cancel()), stop.Token).ShouldBeOfType<Stopped>();
        var resumed = session.Solve().ShouldBeOfType<Optimal>();
        resumed.Solution.Objective.ShouldBe(SolverSession.Solve(session.Program).ShouldBeOfType<Optimal>().Solution.Objective, 1e-6);
    }

    [Fact]
    public void A_receiver_that_fails_is_reported_and_not_swallowed() =>
        Should.Throw<SolverException>(() => SolverSession.Solve(
                Transport(60, 80, 4), new SolveOptions { Presolve = false }, new Listener(_ => throw new InvalidOperationException("receiver"))))
            .InnerException!.Message.ShouldBe("receiver");

    [Fact]
    public async Task Sessions_run_beside_each_other_with_any_number_of_threads()
    {
        SparseProgram program = Transport(15, 20, 5);
        double expected = SolverSession.Solve(program).ShouldBeOfType<Optimal>().Solution.Objective;
        Task<Outcome>[] runs = [.. Enumerable.Range(0, 12).Select(k => Task.Run(() => SolverSession.Solve(program, new SolveOptions { Threads = 1 + k % 3 })))];
        foreach (Outcome outcome in await Task.WhenAll(runs)) outcome.ShouldBeOfType<Optimal>().Solution.Objective.ShouldBe(expected, 1e-9 * expected);
    }

    [Fact]
    public void The_number_of_threads_may_change_while_other_sessions_live()
    {
        using var first = new SolverSession(Transport(5, 6, 6));
        using var second = new SolverSession(Transport(5, 6, 7));
        foreach (int threads in new[] { 1, 3, 2, 1 })
        {
            first.Solve(new SolveOptions { Threads = threads, WarmStart = false }).ShouldBeOfType<Optimal>();
            second.Solve(new SolveOptions { Threads = threads, WarmStart = false }).ShouldBeOfType<Optimal>();
        }
    }

    [Fact]
    public void The_same_options_give_the_same_bits()
    {
        SparseProgram program = Transport(12, 14, 8);
        double[] first = SolverSession.Solve(program).ShouldBeOfType<Optimal>().Solution.ColumnValues.ToArray();
        double[] second = SolverSession.Solve(program).ShouldBeOfType<Optimal>().Solution.ColumnValues.ToArray();
        second.ShouldBe(first);
    }

    private static IEqualityComparer<Outcome> OutcomeKind { get; } =
        EqualityComparer<Outcome>.Create((a, b) => a! with { Statistics = SolveStatistics.None } == b! with { Statistics = SolveStatistics.None });

    /// <summary>Supplies to demands at random costs, with unequal figures so that the optimum is one point.</summary>
    private static SparseProgram Transport(int supplies, int demands, int seed)
    {
        var random = new Random(seed);
        var builder = new ProgramBuilder();
        ColumnRange flow = builder.Columns("flow", supplies * demands);
        for (int k = 0; k < flow.Count; k++) flow.Cost[k] = 1 + 10 * random.NextDouble();
        builder.BeginFamily("supply");
        for (int s = 0; s < supplies; s++)
        {
            for (int d = 0; d < demands; d++) builder.Add(flow[s * demands + d], 1);
            builder.EndRow(-Infinity, 20 + 20 * random.NextDouble());
        }
        builder.BeginFamily("demand");
        for (int d = 0; d < demands; d++)
        {
            for (int s = 0; s < supplies; s++) builder.Add(flow[s * demands + d], 1);
            builder.EndRow(5 + 5 * random.NextDouble(), Infinity);
        }
        return builder.Build();
    }
}
