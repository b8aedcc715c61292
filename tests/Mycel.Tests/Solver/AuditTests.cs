using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Tests.Solver;

public sealed class AuditTests
{
    private const double Infinity = double.PositiveInfinity;

    private static readonly double[] Best = [2, 6];
    private static readonly double[] Prices = [0, 1.5, 1];

    [Fact]
    public void The_known_optimum_with_its_known_prices_is_accepted()
    {
        AuditReport report = Audit.Of(Small.GlassWorks, Solution.Of(Small.GlassWorks, Best, Prices));
        report.Accepted().ShouldBeTrue();
        report.Objective.ShouldBe(36);
        report.Dual!.Objective.ShouldBe(36);
        report.Dual.RelativeGap.ShouldBe(0);
        report.WorstRow.ShouldBeNull();
    }

    [Fact]
    public void A_violated_row_is_measured_and_named()
    {
        AuditReport report = Audit.Of(Small.GlassWorks, Solution.Of(Small.GlassWorks, [2, 6.003]));
        report.Accepted().ShouldBeFalse();
        report.WorstRow.ShouldBe(1);
        report.RowViolation.ShouldBe(0.006, 1e-12);
        report.ScaledRowViolation.ShouldBe(0.006 / 12.006, 1e-12);
    }

    [Fact]
    public void A_violated_bound_is_measured_and_named()
    {
        AuditReport report = Audit.Of(Small.GlassWorks, Solution.Of(Small.GlassWorks, [-0.001, 6]));
        report.Accepted().ShouldBeFalse();
        report.WorstColumn.ShouldBe(0);
        report.ColumnViolation.ShouldBe(0.001);
    }

    [Fact]
    public void A_half_is_not_a_whole_number()
    {
        SparseProgram program = Small.Program(Sense.Minimise, [1, 1], null, [5, 5], [], [1]);
        AuditReport report = Audit.Of(program, Solution.Of(program, [0.5, 2.25]));
        report.Accepted().ShouldBeFalse();
        report.WorstInteger.ShouldBe(1);
        report.IntegralityViolation.ShouldBe(0.25);
    }

    [Fact]
    public void Feasible_but_not_the_best_is_refused_by_the_gap()
    {
        AuditReport report = Audit.Of(Small.GlassWorks, Solution.Of(Small.GlassWorks, [2, 5], Prices));
        report.IsFeasible(AuditTolerances.Default).ShouldBeTrue();
        report.Accepted().ShouldBeFalse();
        report.Dual!.RelativeGap.ShouldBe(5.0 / 36, 1e-12);
    }

    [Fact]
    public void Prices_of_the_wrong_sign_are_refused()
    {
        AuditReport report = Audit.Of(Small.GlassWorks, Solution.Of(Small.GlassWorks, Best, [0, -1.5, -1]));
        report.Accepted().ShouldBeFalse();
        report.Dual!.Infeasibility.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_price_on_a_missing_bound_proves_nothing()
    {
        SparseProgram program = Small.Program(Sense.Minimise, [1], null, null, [([1], -Infinity, 4)]);
        AuditReport report = Audit.Of(program, Solution.Of(program, [4], [1]));
        report.Accepted().ShouldBeFalse();
        report.Dual!.WorstRow.ShouldBe(0);
    }

    [Fact]
    public void A_residual_is_judged_by_the_terms_it_is_left_over_from()
    {
        // 1e-4 too much of a sum of millions is rounding; of a sum of ones it is not.
        SparseProgram large = Small.Program(Sense.Minimise, [0, 0], null, null, [([1e6, -1e6], 0, 0)]);
        Audit.Of(large, Solution.Of(large, [1000, 1000.0000000001])).Accepted().ShouldBeTrue();
        SparseProgram small = Small.Program(Sense.Minimise, [0, 0], null, null, [([1, -1], 0, 0)]);
        Audit.Of(small, Solution.Of(small, [1, 1.0001])).Accepted().ShouldBeFalse();
    }

    [Fact]
    public void Cancellation_does_not_blur_what_is_checked()
    {
        // Summed in doubles from left to right the row comes to 0 and would pass.
        SparseProgram program = Small.Program(Sense.Minimise, [0, 0, 0], null, null, [([1e17, 1, -1e17], 0, 0)]);
        Audit.Of(program, Solution.Of(program, [1, 3, 1])).RowViolation.ShouldBe(3);
    }

    [Fact]
    public void Values_that_are_no_numbers_make_no_solution()
    {
        Should.Throw<ArgumentException>(() => Solution.Of(Small.GlassWorks, [double.NaN, 1])).Message.ShouldContain("x[0]");
        Should.Throw<ArgumentException>(() => Solution.Of(Small.GlassWorks, [1]));
        Should.Throw<ArgumentException>(() => Solution.Of(Small.GlassWorks, [1, 1], [1]));
    }

    [Fact]
    public void The_audit_of_a_quadratic_optimum_closes_its_gap()
    {
        SparseProgram program = Small.Program(Sense.Minimise, [-2, -4], [-Infinity, -Infinity], null, [([1, 1], 5, 5)], quadratic: [(0, 0, 1), (1, 1, 1)], offset: 5);
        AuditReport report = Audit.Of(program, Solution.Of(program, [2, 3], [2]));
        report.Accepted().ShouldBeTrue();
        report.Dual!.Objective.ShouldBe(2, 1e-12);
        Audit.Of(program, SolverSession.Solve(program).ShouldBeOfType<Optimal>().Solution).Accepted().ShouldBeTrue();
    }
}
