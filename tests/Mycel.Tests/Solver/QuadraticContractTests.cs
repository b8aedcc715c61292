using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Tests.Solver;

public sealed class QuadraticContractTests
{
    private const double Infinity = double.PositiveInfinity;

    [Fact]
    public void The_nearest_point_of_a_line_is_found_with_its_price()
    {
        // min (x-1)² + (y-2)² on x + y = 5: (2, 3), objective 2, and a unit more costs 2.
        SparseProgram program = Small.Program(Sense.Minimise, [-2, -4], [-Infinity, -Infinity], null, [([1, 1], 5, 5)], quadratic: [(0, 0, 1), (1, 1, 1)], offset: 5);
        var optimal = SolverSession.Solve(program).ShouldBeOfType<Optimal>();
        optimal.Solution.ColumnValues.ToArray().ShouldBe([2, 3], 1e-5);
        optimal.Solution.Objective.ShouldBe(2, 1e-5);
        optimal.Solution.Duals!.RowDuals[0].ShouldBe(2, 1e-5);
        AuditReport report = Audit.Of(program, optimal.Solution);
        report.Accepted().ShouldBeTrue(report.ToString());
    }

    [Fact]
    public void A_concave_objective_can_be_maximised()
    {
        SparseProgram program = Small.Program(Sense.Maximise, [4, 0], null, [Infinity, 1], [([1, 1], -Infinity, 10)], quadratic: [(0, 0, -1)]);
        var optimal = SolverSession.Solve(program).ShouldBeOfType<Optimal>();
        optimal.Solution.ColumnValues[0].ShouldBe(2, 1e-5);
        optimal.Solution.Objective.ShouldBe(4, 1e-5);
        Audit.Of(program, optimal.Solution).Accepted().ShouldBeTrue();
    }

    [Fact]
    public void A_saddle_is_refused_by_name() =>
        Should.Throw<UnsupportedProgramException>(() => SolverSession.Solve(Saddle(Sense.Minimise))).Message.ShouldContain("not convex");

    [Fact]
    public void A_saddle_is_refused_when_maximising_too() =>
        Should.Throw<UnsupportedProgramException>(() => SolverSession.Solve(Saddle(Sense.Maximise))).Message.ShouldContain("not concave");

    [Fact]
    public void A_valley_with_a_flat_bottom_is_convex_enough()
    {
        // (x - y + z)² is zero along a whole plane.
        (int, int, double)[] square = [(0, 0, 1), (1, 1, 1), (2, 2, 1), (0, 1, -2), (0, 2, 2), (1, 2, -2)];
        SparseProgram program = Small.Program(Sense.Minimise, [0, 0, 0], [0, 1, 2], [9, 9, 9], [([1, 1, 1], 4, Infinity)], quadratic: square);
        SolverSession.Solve(program).ShouldBeOfType<Optimal>().Solution.Objective.ShouldBe(0, 1e-5);
    }

    [Fact]
    public void An_indefinite_matrix_with_a_positive_diagonal_is_refused() =>
        Should.Throw<UnsupportedProgramException>(() => SolverSession.Solve(
            Small.Program(Sense.Minimise, [0, 0], [-1, -1], [1, 1], [], quadratic: [(0, 0, 1), (1, 1, 1), (0, 1, 2.1)])));

    [Fact]
    public void A_quadratic_objective_beside_integers_is_refused() =>
        Should.Throw<UnsupportedProgramException>(() => SolverSession.Solve(
            Small.Program(Sense.Minimise, [-3, 0], null, [9, 9], [], [0], quadratic: [(0, 0, 1)]))).Message.ShouldContain("integer");

    [Fact]
    public void An_objective_that_is_flat_along_a_ray_is_unbounded()
    {
        SparseProgram program = Small.Program(Sense.Minimise, [0, -1], null, null, [([1, -1], -Infinity, 1)], quadratic: [(0, 0, 1)]);
        Ray ray = SolverSession.Solve(program).ShouldBeOfType<Unbounded>().Ray;
        ray.Direction[0].ShouldBe(0, 1e-7);
        ray.ObjectiveChange.ShouldBeLessThan(0);
    }

    private static SparseProgram Saddle(Sense sense) => Small.Program(sense, [0, 0], [-1, -1], [1, 1], [], quadratic: [(0, 1, 1)]);
}
