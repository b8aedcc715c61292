using CsCheck;
using Mycel.Solver.Programs;
using Mycel.Tests.Solver;

namespace Mycel.Tests.Fronts;

/// <summary>What holds for the front of every program, against every corner and every whole number tried one by one.</summary>
public sealed class FrontLaws
{
    private const double Tolerance = 1e-5;

    private static readonly Gen<(Sense Sense, double[] Cost)> Goal = Gen.Select(Gen.Bool, Gen.Int[-5, 5].Select(value => (double)value).Array[5])
        .Select((maximise, cost) => (maximise ? Sense.Maximise : Sense.Minimise, cost));

    [Fact]
    public void The_front_of_two_linear_objectives_is_the_lower_hull_of_all_corners() => Gen.Select(RandomProgram.Boxed, Goal, Goal).ForAll((program, first, second) =>
    {
        Trade trade = Find(program, null, first, second);
        double[][] all = Images(trade, program, first, second);
        if (all.Length == 0)
        {
            trade.Found.Status.ShouldBe("Infeasible");
            return;
        }

        double[][] hull = LowerHull(all);
        trade.Found.Status.ShouldBe("optimal");
        trade.Turned.Count.ShouldBe(hull.Length);
        foreach ((double[] found, double[] expected) in trade.Turned.Zip(hull)) Near(found, expected).ShouldBeTrue();
    }, iter: 400);

    [Fact]
    public void Multipliers_prove_that_no_corner_lies_beyond_the_front() => Gen.Select(RandomProgram.Boxed, Goal, Goal).ForAll((program, first, second) =>
    {
        Trade trade = Find(program, null, first, second);
        if (trade.Audit is null) return;
        trade.Audit.Proofs.ShouldAllBe(proof => proof.IsAccepted);
        for (int proof = 0; proof < trade.Found.Proofs.Count; proof++)
        {
            double[] weights = trade.Found.Proofs[proof].Weights;
            foreach (double[] image in Images(trade, program, first, second))
                ((weights[0] * image[0]) + (weights[1] * image[1])).ShouldBeGreaterThanOrEqualTo(trade.Audit.Proofs[proof].Bound!.Value - Tolerance);
        }
    }, iter: 200);

    [Fact]
    public void Every_point_of_whole_numbers_is_found_and_no_other() => Gen.Select(RandomProgram.BoxedIntegers, Goal, Goal).ForAll((program, first, second) =>
    {
        RandomProgram whole = program with { Integers = [.. Enumerable.Range(0, program.Cost.Length)] };
        Trade trade = Find(whole, null, first, second);
        double[][] expected = Undominated(Images(trade, whole, first, second));
        trade.Turned.Count.ShouldBe(expected.Length);
        foreach ((double[] found, double[] point) in trade.Turned.Zip(expected)) Near(found, point).ShouldBeTrue();
    }, iter: 150);

    [Fact]
    public void No_corner_dominates_a_point_of_a_grid_with_or_without_whole_numbers() =>
        Gen.Select(Gen.OneOf(RandomProgram.Boxed, RandomProgram.BoxedIntegers), Gen.Int[2, 5], Goal.Array[5]).ForAll((program, count, goals) =>
        {
            if (count == 2 && program.Integers.Length == 0) return;
            Trade trade = Find(program, 9, goals[..count]);
            double[][] all = Images(trade, program, goals[..count]);
            if (trade.Audit is null)
            {
                all.ShouldBeEmpty();
                return;
            }

            trade.Found.Status.ShouldBe("optimal");
            trade.Audit.Proofs.ShouldAllBe(proof => proof.IsAccepted);
            foreach (double[] point in trade.Turned)
                all.Any(other => Enumerable.Range(0, count).All(goal => other[goal] <= point[goal] + 1e-9) && Enumerable.Range(0, count).Any(goal => other[goal] < point[goal] - Tolerance)).ShouldBeFalse();
            for (int goal = 0; goal < count; goal++) trade.Turned.Min(point => point[goal]).ShouldBe(all.Min(point => point[goal]), Tolerance);
        }, iter: 200);

    [Fact]
    public void One_more_objective_leaves_no_earlier_point_dominated_in_all_of_them() => Gen.Select(RandomProgram.Boxed, Goal, Goal, Goal).ForAll((program, first, second, third) =>
    {
        Trade two = Find(program, null, first, second);
        if (two.Audit is null) return;
        Trade three = Find(program, 9, first, second, third);
        foreach (double[] point in two.Turned)
            three.Turned.Any(other => other[0] < point[0] - Tolerance && other[1] < point[1] + 1e-9 || other[1] < point[1] - Tolerance && other[0] < point[0] + 1e-9).ShouldBeFalse();
    }, iter: 100);

    [Fact]
    public void A_wider_row_never_moves_the_front_inward() => Gen.Select(RandomProgram.Boxed, Goal, Goal, Gen.Int[1, 5]).ForAll((program, first, second, more) =>
    {
        Trade tight = Find(program, null, first, second);
        if (tight.Audit is null || program.Rows.Length == 0) return;
        Trade loose = Find(program with { RowUpper = [program.RowUpper[0] + more, .. program.RowUpper[1..]] }, null, first, second);
        for (int proof = 0; proof < loose.Found.Proofs.Count; proof++)
        {
            double[] weights = loose.Found.Proofs[proof].Weights;
            foreach (double[] point in tight.Turned)
                ((weights[0] * point[0]) + (weights[1] * point[1])).ShouldBeGreaterThanOrEqualTo(loose.Audit!.Proofs[proof].Bound!.Value - Tolerance);
        }
    }, iter: 150);

    [Fact]
    public void The_number_of_workers_changes_no_figure() => Gen.Select(Gen.OneOf(RandomProgram.Boxed, RandomProgram.BoxedIntegers), Gen.Int[2, 3], Goal.Array[3]).ForAll((program, count, goals) =>
    {
        Trade one = Trade.Find(Trade.Of(program, Cut(program, goals[..count])), 9, threads: 1);
        Trade three = Trade.Find(Trade.Of(program, Cut(program, goals[..count])), 9, threads: 3);
        three.Found.Points.Count.ShouldBe(one.Found.Points.Count);
        foreach ((var left, var right) in one.Found.Points.Zip(three.Found.Points)) left.Columns.ShouldBe(right.Columns);
        foreach ((var left, var right) in one.Found.Proofs.Zip(three.Found.Proofs)) left.Multipliers.ShouldBe(right.Multipliers);
    }, iter: 60);

    private static Trade Find(RandomProgram program, int? points, params (Sense Sense, double[] Cost)[] goals) => Trade.Find(Trade.Of(program, Cut(program, goals)), points);

    private static (Sense, double[])[] Cut(RandomProgram program, (Sense Sense, double[] Cost)[] goals) => [.. goals.Select(goal => (goal.Sense, goal.Cost[..program.Cost.Length]))];

    private static double[][] Images(Trade trade, RandomProgram program, params (Sense Sense, double[] Cost)[] goals) =>
    [
        .. Corners.Feasible(program).Select(corner => (double[])[.. goals.Select((goal, index) => trade.Program.Turned(index, corner.Zip(goal.Cost, (value, cost) => value * cost).Sum()))]),
    ];

    private static bool Near(double[] found, double[] expected) => found.Zip(expected).All(pair => Math.Abs(pair.First - pair.Second) < Tolerance);

    private static double[][] Undominated(double[][] all)
    {
        double[][] sorted = [.. all.OrderBy(point => point[0]).ThenBy(point => point[1])];
        var kept = new List<double[]>();
        foreach (double[] point in sorted)
        {
            if (kept.Count > 0 && point[1] >= kept[^1][1] - 1e-9) continue;
            // Rounding can tell two values of the first objective apart that are one.
            if (kept.Count > 0 && point[0] <= kept[^1][0] + 1e-9) kept.RemoveAt(kept.Count - 1);
            kept.Add(point);
        }

        return [.. kept];
    }

    // Andrew's chain over the undominated points: those that lie on a line between two others are no corners.
    private static double[][] LowerHull(double[][] all)
    {
        var hull = new List<double[]>();
        foreach (double[] point in Undominated(all))
        {
            while (hull.Count > 1 && Cross(hull[^2], hull[^1], point) <= 1e-9) hull.RemoveAt(hull.Count - 1);
            hull.Add(point);
        }

        return [.. hull];
    }

    private static double Cross(double[] a, double[] b, double[] c) => ((b[0] - a[0]) * (c[1] - a[1])) - ((b[1] - a[1]) * (c[0] - a[0]));
}
