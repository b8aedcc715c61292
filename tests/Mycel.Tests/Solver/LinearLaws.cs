using CsCheck;
using Mycel.Solver.Audits;
using Mycel.Solver.Conflicts;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Tests.Solver;

/// <summary>Truths that hold for every program, tried on random ones.</summary>
public sealed class LinearLaws
{
    private const double Infinity = double.PositiveInfinity;

    [Fact]
    public void Every_outcome_stands_up_to_our_own_arithmetic() => RandomProgram.Any.ForAll(
        random =>
        {
            SparseProgram program = random.Build();
            switch (SolverSession.Solve(program))
            {
                case Optimal optimal:
                    Audit.Of(program, optimal.Solution).Accepted().ShouldBeTrue();
                    break;
                case Infeasible infeasible:
                    infeasible.Conflict.ShouldNotBeNull();
                    break;
                case Unbounded unbounded:
                    LeadsOut(program, unbounded.Ray);
                    break;
                case var other:
                    other.ShouldBeOfType<Optimal>();
                    break;
            }
        },
        iter: 300);

    [Fact]
    public void The_optimum_is_the_best_corner() => RandomProgram.Boxed.ForAll(
        random => Agrees(SolverSession.Solve(random.Build()), Corners.Best(random)), iter: 300);

    [Fact]
    public void The_integer_optimum_is_the_best_of_all_whole_numbers() => RandomProgram.BoxedIntegers.ForAll(
        random => Agrees(SolverSession.Solve(random.Build()), Corners.Best(random)), iter: 150);

    [Fact]
    public void No_feasible_point_beats_the_dual_objective() => Gen.Select(RandomProgram.Boxed, Gen.Int[-5, 5].Array[3]).ForAll(
        (random, other) =>
        {
            SparseProgram program = random.Build();
            if (SolverSession.Solve(program) is not Optimal optimal) return;
            double bound = Audit.Of(program, optimal.Solution).Dual.ShouldNotBeNull().Objective;
            RandomProgram elsewhere = random with { Cost = [.. random.Cost.Select((_, j) => (double)other[j])] };
            double[] point = SolverSession.Solve(elsewhere.Build()).ShouldBeOfType<Optimal>().Solution.ColumnValues.ToArray();
            double objective = Solution.Of(program, point).Objective;
            if (program.Sense == Sense.Minimise) objective.ShouldBeGreaterThanOrEqualTo(bound - 1e-6);
            else objective.ShouldBeLessThanOrEqualTo(bound + 1e-6);
        },
        iter: 150);

    [Fact]
    public void Relaxing_a_bound_never_worsens() => Gen.Select(RandomProgram.Boxed, Gen.Int[0, 100], Gen.Int[1, 3], Gen.Bool).ForAll(
        (random, which, by, column) =>
        {
            SparseProgram program = random.Build();
            if (!column && program.RowCount == 0) return;
            if (SolverSession.Solve(program) is not Optimal before) return;
            using var session = new SolverSession(program);
            if (column)
            {
                int j = which % program.ColumnCount;
                session.ChangeColumnBounds(j, program.ColumnLower[j] - by, program.ColumnUpper[j] + by);
            }
            else
            {
                int i = which % program.RowCount;
                session.ChangeRowBounds(i, program.RowLower[i] - by, program.RowUpper[i] + by);
            }
            double after = session.Solve().ShouldBeOfType<Optimal>().Solution.Objective;
            if (program.Sense == Sense.Minimise) after.ShouldBeLessThanOrEqualTo(before.Solution.Objective + 1e-7);
            else after.ShouldBeGreaterThanOrEqualTo(before.Solution.Objective - 1e-7);
        },
        iter: 150);

    [Fact]
    public void Scaling_a_row_changes_nothing_but_its_dual() => Gen.Select(RandomProgram.Boxed, Gen.Int[0, 100], Gen.Int[2, 9]).ForAll(
        (random, which, by) =>
        {
            if (random.Rows.Length == 0) return;
            int i = which % random.Rows.Length;
            RandomProgram scaled = random with
            {
                Rows = [.. random.Rows.Select((row, k) => k == i ? row.Select(value => value * by).ToArray() : row)],
                RowLower = [.. random.RowLower.Select((bound, k) => k == i ? bound * by : bound)],
                RowUpper = [.. random.RowUpper.Select((bound, k) => k == i ? bound * by : bound)],
            };
            Outcome before = SolverSession.Solve(random.Build());
            Outcome after = SolverSession.Solve(scaled.Build());
            after.GetType().ShouldBe(before.GetType());
            if (before is Optimal first && after is Optimal second) second.Solution.Objective.ShouldBe(first.Solution.Objective, 1e-7);
        },
        iter: 150);

    [Fact]
    public void A_conflict_is_infeasible_alone_and_feasible_without_any_one_of_its_bounds() => RandomProgram.Any.ForAll(
        random =>
        {
            SparseProgram program = random.Build();
            if (SolverSession.Solve(program) is not Infeasible { Conflict: { } conflict }) return;
            conflict.IsIrreducible.ShouldBeTrue();
            (bool IsRow, Bound Bound)[] all = [.. conflict.Rows.Select(bound => (true, bound)), .. conflict.Columns.Select(bound => (false, bound))];
            HasPoint(program, all).ShouldBeFalse();
            foreach (var left in all) HasPoint(program, [.. all.Where(bound => bound != left)]).ShouldBeTrue();
        },
        iter: 300);

    [Fact]
    public void The_least_change_mends_and_nothing_less_does() => RandomProgram.Boxed.ForAll(
        random =>
        {
            SparseProgram program = random.Build();
            var change = LeastChange.Of(program).ShouldBeOfType<PossibleChange>();
            change.WeightedSum.ShouldBe(change.Changes.Sum(row => row.Amount), 1e-5);
            (change.Changes.Count == 0).ShouldBe(SolverSession.Solve(program) is Optimal);
            using var session = new SolverSession(program);
            foreach (RowChange row in change.Changes)
            {
                SparseProgram now = session.Program;
                int i = row.Bound.Index;
                if (row.Bound.Side == BoundSide.Lower) session.ChangeRowBounds(i, now.RowLower[i] - row.Amount - 1e-6, now.RowUpper[i]);
                else session.ChangeRowBounds(i, now.RowLower[i], now.RowUpper[i] + row.Amount + 1e-6);
            }
            session.Solve().ShouldBeOfType<Optimal>();
        },
        iter: 150);

    [Fact]
    public void A_warm_solve_ends_where_a_cold_one_does() => Gen.Select(RandomProgram.Boxed, RandomProgram.Boxed).ForAll(
        (random, other) =>
        {
            SparseProgram program = random.Build();
            using var session = new SolverSession(program);
            session.Solve();
            int columns = Math.Min(random.Cost.Length, other.Cost.Length);
            int rows = Math.Min(random.Rows.Length, other.Rows.Length);
            session.ChangeCosts(0, other.Cost.AsSpan(0, columns));
            session.ChangeColumnBounds(0, other.Lower.AsSpan(0, columns), other.Upper.AsSpan(0, columns));
            session.ChangeRowBounds(0, other.RowLower.AsSpan(0, rows), other.RowUpper.AsSpan(0, rows));
            Outcome warm = session.Solve();
            Outcome cold = SolverSession.Solve(session.Program);
            warm.GetType().ShouldBe(cold.GetType());
            if (warm is Optimal first && cold is Optimal second) first.Solution.Objective.ShouldBe(second.Solution.Objective, 1e-7);
        },
        iter: 150);

    [Fact]
    public void Every_method_ends_at_the_same_optimum() => RandomProgram.Boxed.ForAll(
        random =>
        {
            double? expected = Corners.Best(random);
            foreach (SolveMethod method in new[] { SolveMethod.Simplex, SolveMethod.InteriorPoint })
                Agrees(SolverSession.Solve(random.Build(), new SolveOptions { Method = method }), expected);
        },
        iter: 60);

    private static void Agrees(Outcome outcome, double? expected)
    {
        if (expected is null) outcome.ShouldBeOfType<Infeasible>();
        else outcome.ShouldBeOfType<Optimal>().Solution.Objective.ShouldBe(expected.Value, 1e-6);
    }

    private static void LeadsOut(SparseProgram program, Ray ray)
    {
        Audit.Of(program, ray.Start).IsFeasible(AuditTolerances.Default).ShouldBeTrue();
        (program.Sense == Sense.Minimise ? -ray.ObjectiveChange : ray.ObjectiveChange).ShouldBeGreaterThan(1e-9);
        double[] far = [.. ray.Start.ColumnValues.ToArray().Select((value, j) => value + 1e4 * ray.Direction[j])];
        Audit.Of(program, Solution.Of(program, far)).IsFeasible(AuditTolerances.Default).ShouldBeTrue();
    }

    // Solves the bounds named and no others, on a path of its own.
    private static bool HasPoint(SparseProgram program, (bool IsRow, Bound Bound)[] bounds)
    {
        int n = program.ColumnCount, m = program.RowCount;
        double[] lower = [.. Enumerable.Repeat(-Infinity, n)], upper = [.. Enumerable.Repeat(Infinity, n)];
        double[] rowLower = [.. Enumerable.Repeat(-Infinity, m)], rowUpper = [.. Enumerable.Repeat(Infinity, m)];
        foreach ((bool isRow, Bound bound) in bounds)
        {
            bool isLower = bound.Side == BoundSide.Lower;
            if (isRow && isLower) rowLower[bound.Index] = program.RowLower[bound.Index];
            else if (isRow) rowUpper[bound.Index] = program.RowUpper[bound.Index];
            else if (isLower) lower[bound.Index] = program.ColumnLower[bound.Index];
            else upper[bound.Index] = program.ColumnUpper[bound.Index];
        }
        var rows = Enumerable.Range(0, m).Select(i =>
        {
            double[] dense = new double[n];
            for (int k = 0; k < program.ColumnsOfRow(i).Length; k++) dense[program.ColumnsOfRow(i)[k]] = program.ValuesOfRow(i)[k];
            return (dense, rowLower[i], rowUpper[i]);
        });
        Outcome outcome = SolverSession.Solve(Small.Program(Sense.Minimise, new double[n], lower, upper, [.. rows]), new SolveOptions { ExplainInfeasibility = false });
        if (outcome is not Infeasible) outcome.ShouldBeOfType<Optimal>();
        return outcome is Optimal;
    }
}
