using CsCheck;
using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Ratios;
using Mycel.Solver.Sessions;

namespace Mycel.Tests.Solver;

/// <summary>Best ratios that can be worked by hand, those that do not exist, and every corner of small programs.</summary>
public sealed class RatioContractTests
{
    private const double Infinity = double.PositiveInfinity;
    private const int Programs = 400;

    // x + y <= 4, x <= 3: (2 x + y) / (x + 2 y + 1) is 6 / 4 at (3, 0), and less at (0, 0), (0, 4), (3, 1).
    [Fact]
    public void A_ratio_is_best_at_a_corner()
    {
        SparseProgram program = Small.Program(Sense.Maximise, [0, 0], null, [3, Infinity], [([1, 1], -Infinity, 4)]);
        BestRatio best = Best(program, new RatioObjective([2, 1], 0, [1, 2], 1));
        best.Value.ShouldBe(1.5, 1e-9);
        best.Solution.ColumnValues.ToArray().ShouldBe([3, 0], 1e-9);
        best.Bound.ShouldBe(best.Value);
    }

    [Fact]
    public void Every_ratio_at_a_corner_is_no_better() => Gen.Select(RandomProgram.Boxed, Figures).ForAll(CompareWithCorners, iter: Programs);

    [Fact]
    public void Every_ratio_of_whole_numbers_is_no_better() => Gen.Select(RandomProgram.BoxedIntegers, Figures).ForAll(CompareWithCorners, iter: Programs);

    // At the ratio the best value of n - r d is 0, and the multipliers alone show it.
    [Fact]
    public void The_proof_needs_nothing_but_multipliers() => Gen.Select(RandomProgram.Boxed, Figures).ForAll(
        static (random, figures) =>
        {
            SparseProgram program = random.Build();
            RatioObjective ratio = RatioOf(random, figures);
            if (RatioSolver.Solve(program, ratio) is not BestRatio best) return;
            AuditReport audit = Audit.Of(ratio.At(program, best.Value, best.Sign), best.Solution);
            audit.Accepted().ShouldBeTrue();
            DenominatorRange.Proven(program, ratio, best.Solution.ColumnValues, best.Sign, best.Least.Multipliers.ToArray())!.Value.ShouldBeGreaterThan(0);
        },
        iter: Programs);

    // A denominator below zero everywhere is the same question with both signs turned.
    [Fact]
    public void Turning_both_signs_changes_nothing() => Gen.Select(RandomProgram.Boxed, Figures).ForAll(
        static (random, figures) =>
        {
            SparseProgram program = random.Build();
            RatioObjective ratio = RatioOf(random, figures);
            RatioObjective turned = new(
                [.. ratio.Numerator.ToArray().Select(figure => -figure)], -ratio.NumeratorConstant, [.. ratio.Denominator.ToArray().Select(figure => -figure)], -ratio.DenominatorConstant);
            if (RatioSolver.Solve(program, ratio) is not BestRatio best) return;
            BestRatio other = Best(program, turned);
            other.Value.ShouldBe(best.Value, 1e-7 * Math.Max(1, Math.Abs(best.Value)));
            other.Sign.ShouldBe(-1);
        },
        iter: 100);

    // Twenty columns of which each may be taken or not: the steps grow far fewer than the choices.
    [Fact]
    public void Few_steps_are_needed_with_whole_numbers()
    {
        const int Columns = 20;
        double[] over = [.. Enumerable.Range(1, Columns).Select(column => 7.0 + ((column * 37) % 23))];
        double[] under = [.. Enumerable.Range(1, Columns).Select(column => 3.0 + ((column * 53) % 19))];
        SparseProgram program = Small.Program(
            Sense.Maximise, new double[Columns], null, [.. Enumerable.Repeat(1.0, Columns)], [([.. Enumerable.Repeat(1.0, Columns)], 8, Infinity)], [.. Enumerable.Range(0, Columns)]);
        BestRatio best = Best(program, new RatioObjective(over, 0, under, 5));
        best.Steps.ShouldBeLessThanOrEqualTo(6);

        // With eight to take, the best are found by trying every threshold: taken in the order of what they add at the ratio found.
        double[] gains = [.. Enumerable.Range(0, Columns).Select(column => over[column] - (best.Value * under[column]))];
        double most = gains.OrderDescending().Select((gain, place) => place < 8 ? gain : Math.Max(0, gain)).Sum() - (best.Value * 5);
        most.ShouldBe(0, 1e-6);
    }

    // (x - 1) / x rises to 1 and never is 1.
    [Fact]
    public void A_ratio_that_is_only_approached_is_told()
    {
        SparseProgram program = Small.Program(Sense.Maximise, [0], [1], null, []);
        NoRatio none = RatioSolver.Solve(program, new RatioObjective([1], -1, [1], 0)).ShouldBeOfType<NoRatio>();
        none.Fault.ShouldBe(RatioFault.OnlyApproached);
        none.Limit!.Value.ShouldBe(1, 1e-9);
    }

    // (x + 1) / x falls to 1 from above: as a greatest ratio it is 2, at x = 1.
    [Fact]
    public void A_ratio_of_what_can_grow_without_end_may_still_be_reached()
    {
        SparseProgram program = Small.Program(Sense.Maximise, [0], [1], null, []);
        Best(program, new RatioObjective([1], 1, [1], 0)).Value.ShouldBe(2, 1e-9);
    }

    // Of x per y with x <= 2 y, nothing is a solution too; the ratio is 2 at every size.
    [Fact]
    public void Nothing_at_all_is_no_ratio_and_does_not_stand_in_the_way()
    {
        SparseProgram program = Small.Program(Sense.Maximise, [0, 0], null, [10, Infinity], [([1, -2], -Infinity, 0)]);
        BestRatio best = Best(program, new RatioObjective([1, 0], 0, [0, 1], 0));
        best.Value.ShouldBe(2, 1e-9);
        best.Solution.ColumnValues[1].ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_ratio_whose_denominator_goes_to_zero_is_told() =>
        Fault(Small.Program(Sense.Maximise, [0], null, [10], []), new RatioObjective([0], 1, [1], 0)).ShouldBe(RatioFault.DenominatorVanishes);

    [Fact]
    public void A_ratio_of_whole_numbers_whose_denominator_goes_to_zero_is_told() =>
        Fault(Small.Program(Sense.Maximise, [0], null, [10], [], [0]), new RatioObjective([0], 1, [1], 0)).ShouldBe(RatioFault.DenominatorVanishes);

    [Fact]
    public void A_denominator_that_changes_its_sign_is_told()
    {
        NoRatio none = RatioSolver.Solve(Small.Program(Sense.Maximise, [0], [-2], [3], []), new RatioObjective([1], 5, [1], 0)).ShouldBeOfType<NoRatio>();
        none.Fault.ShouldBe(RatioFault.DenominatorChangesSign);
        (none.Range.Lowest, none.Range.Highest).ShouldBe((-2, 3));
    }

    // Between 0 and 1 the relaxation has d = x - 0.5 at either sign; of the whole numbers only 1 is left by the row.
    [Fact]
    public void Whole_numbers_may_leave_one_sign()
    {
        SparseProgram program = Small.Program(Sense.Maximise, [0, 0], null, [1, 1], [([2, 1], 0.5, Infinity), ([1, -1], 0, Infinity)], [0, 1]);
        BestRatio best = Best(program, new RatioObjective([1, 2], 0, [1, 0], -0.5));
        best.Value.ShouldBe(6, 1e-6);
    }

    [Fact]
    public void A_denominator_that_is_always_zero_is_told() =>
        Fault(Small.Program(Sense.Maximise, [0], null, [10], []), new RatioObjective([1], 0, [0], 0)).ShouldBe(RatioFault.DenominatorZero);

    [Fact]
    public void A_numerator_without_end_is_unbounded() =>
        RatioSolver.Solve(Small.Program(Sense.Maximise, [0, 0], null, [Infinity, 1], []), new RatioObjective([1, 0], 0, [0, 1], 1))
            .ShouldBeOfType<RatioFailed>().Outcome.ShouldBeOfType<Unbounded>();

    [Fact]
    public void Rows_without_a_solution_are_infeasible() =>
        RatioSolver.Solve(Small.Program(Sense.Maximise, [0], null, [1], [([1], 2, Infinity)]), new RatioObjective([1], 0, [1], 1))
            .ShouldBeOfType<RatioFailed>().Outcome.ShouldBeOfType<Infeasible>();

    [Fact]
    public void A_search_without_time_is_stopped() =>
        RatioSolver.Solve(Small.GlassWorks, new RatioObjective([1, 0], 0, [0, 1], 1), SolveOptions.Default with { TimeLimit = TimeSpan.Zero })
            .ShouldBeOfType<RatioFailed>().Outcome.ShouldBeOfType<Stopped>();

    private static readonly Gen<int[]> Figures = Gen.Int[-5, 5].Array[6];

    private static RatioFault Fault(SparseProgram program, RatioObjective ratio) => RatioSolver.Solve(program, ratio).ShouldBeOfType<NoRatio>().Fault;

    private static BestRatio Best(SparseProgram program, RatioObjective ratio) => RatioSolver.Solve(program, ratio).ShouldBeOfType<BestRatio>();

    private static void CompareWithCorners(RandomProgram random, int[] figures)
    {
        RatioObjective ratio = RatioOf(random, figures);
        RatioOutcome outcome = RatioSolver.Solve(random.Build(), ratio);
        List<double> corners = [.. Corners.Feasible(random).Select(point => ratio.NumeratorAt(point) / ratio.DenominatorAt(point))];
        if (corners.Count == 0)
        {
            outcome.ShouldBeOfType<RatioFailed>().Outcome.ShouldBeOfType<Infeasible>();
            return;
        }

        double expected = random.Sense == Sense.Maximise ? corners.Max() : corners.Min();
        outcome.ShouldBeOfType<BestRatio>().Value.ShouldBe(expected, 1e-6 * Math.Max(1, Math.Abs(expected)));
    }

    // A constant lifts the denominator above zero all over the box.
    private static RatioObjective RatioOf(RandomProgram random, int[] figures)
    {
        double[] under = [.. random.Cost.Select((_, column) => (double)figures[column])];
        double lowest = under.Select((figure, column) => Math.Min(figure * random.Lower[column], figure * random.Upper[column])).Sum();
        return new RatioObjective(random.Cost, figures[5], under, 1 - lowest);
    }
}
