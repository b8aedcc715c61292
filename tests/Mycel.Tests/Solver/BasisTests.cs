using CsCheck;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Tests.Solver;

public sealed class BasisTests
{
    [Fact]
    public void A_solve_from_the_last_basis_needs_no_step_and_gives_the_same() => RandomProgram.Boxed.ForAll(random =>
    {
        SparseProgram program = random.Build();
        using var first = new SolverSession(program);
        if (first.Solve() is not Optimal found || first.LastBasis is not { } basis) return;
        foreach (SolveMethod method in new[] { SolveMethod.Simplex, SolveMethod.PrimalSimplex })
        {
            using var second = new SolverSession(program);
            second.StartFrom(basis);
            var again = second.Solve(new SolveOptions { Method = method, Presolve = false }).ShouldBeOfType<Optimal>();
            again.Solution.Objective.ShouldBe(found.Solution.Objective, 1e-7);
            again.Statistics.SimplexIterations.ShouldBe(0);
        }
    }, iter: 100);

    [Fact]
    public void The_same_basis_gives_the_same_bits_in_every_fresh_session() => Gen.Select(RandomProgram.Boxed, Gen.Int[-5, 5].Select(value => (double)value).Array[5]).ForAll((random, cost) =>
    {
        SparseProgram program = random.Build();
        using var first = new SolverSession(program);
        first.Solve();
        if (first.LastBasis is not { } basis) return;
        SparseProgram changed = program.WithCost(cost.AsSpan(0, program.ColumnCount));
        double[] Once()
        {
            using var session = new SolverSession(changed);
            session.StartFrom(basis);
            return session.Solve(new SolveOptions { Method = SolveMethod.PrimalSimplex, Presolve = false }) is Optimal { Solution: var best }
                ? [.. best.ColumnValues, .. best.Duals!.RowDuals]
                : [];
        }

        Once().ShouldBe(Once());
    }, iter: 100);

    [Fact]
    public void A_basis_is_text_and_back()
    {
        using var session = new SolverSession(Small.GlassWorks);
        session.Solve();
        string text = session.LastBasis!.ToText();
        Basis.FromText(text, 2, 3)!.ToText().ShouldBe(text);
        Basis.FromText(text, 2, 4).ShouldBeNull();
        Basis.FromText("%%%", 2, 3).ShouldBeNull();
        Basis.FromText("CQkJCQk=", 2, 3).ShouldBeNull();
    }

    [Fact]
    public void A_basis_of_another_size_is_refused()
    {
        using var session = new SolverSession(Small.GlassWorks);
        session.Solve();
        Basis basis = session.LastBasis!;
        using var other = new SolverSession(Small.Program(Sense.Minimise, [1], null, null, []));
        Should.Throw<ArgumentException>(() => other.StartFrom(basis));
    }

    [Fact]
    public void A_program_with_another_cost_or_other_row_bounds_is_another_program()
    {
        SparseProgram program = Small.GlassWorks;
        SolverSession.Solve(program.WithCost([1, 0])).ShouldBeOfType<Optimal>().Solution.Objective.ShouldBe(4, 1e-9);
        SolverSession.Solve(program.WithRowBounds(1, [double.NegativeInfinity, double.NegativeInfinity], [6, 12])).ShouldBeOfType<Optimal>().Solution.Objective.ShouldBe(21, 1e-9);
        SolverSession.Solve(program).ShouldBeOfType<Optimal>().Solution.Objective.ShouldBe(36, 1e-9);
    }
}
