using Mycel.Solver.Programs;
using Mycel.Tests.Solver;

namespace Mycel.Tests.Fronts;

/// <summary>Fronts that can be worked by hand.</summary>
public sealed class FrontExampleTests
{
    // The glass works of Hillier and Lieberman: x up to 4, y up to 6, and 18 hours for 3x + 2y.
    private static RandomProgram GlassWorks => new(
        Sense.Maximise, [3, 5], [0, 0], [4, 6], [[3, 2]], [double.NegativeInfinity], [18], []);

    [Fact]
    public void Two_products_of_the_glass_works_trade_along_its_hours()
    {
        Trade trade = Trade.Find(GlassWorks, (Sense.Maximise, [1, 0]), (Sense.Maximise, [0, 1]));

        Points(trade).ShouldBe([(4, 3), (2, 6)]);
        trade.Found.Status.ShouldBe("optimal");
        // Three hours for one and two for the other: a unit of the second is worth two thirds of the first.
        double[] weights = trade.Found.Proofs.Single(proof => proof.Kind == "segment").Weights;
        (weights[1] / weights[0]).ShouldBe(2.0 / 3, 1e-9);
    }

    [Fact]
    public void A_corner_between_the_ends_is_found_and_proven_on_both_sides()
    {
        RandomProgram program = GlassWorks with { Rows = [[3, 2], [1, 1]], RowLower = [double.NegativeInfinity, double.NegativeInfinity], RowUpper = [18, 7] };

        Trade trade = Trade.Find(program, (Sense.Maximise, [1, 0]), (Sense.Maximise, [0, 1]));

        Points(trade).ShouldBe([(4, 3), (1, 6)]);
        trade = Trade.Find(program with { RowUpper = [17, 7] }, (Sense.Maximise, [1, 0]), (Sense.Maximise, [0, 1]));
        Points(trade).ShouldBe([(4, 2.5), (3, 4), (1, 6)]);
        trade.Found.Proofs.Count(proof => proof.Kind == "segment").ShouldBe(2);
        trade.Audit!.Proofs.ShouldAllBe(proof => proof.IsAccepted && proof.Beyond < 1e-9);
    }

    [Fact]
    public void Money_and_its_price_in_the_other_objective_stand_in_the_weights()
    {
        Trade trade = Trade.Find(GlassWorks, (Sense.Maximise, [3, 5]), (Sense.Minimise, [1, 0]));

        Points(trade).ShouldBe([(36, 2), (30, 0)]);
        double[] weights = trade.Found.Proofs.Single(proof => proof.Kind == "segment").Weights;
        (weights[1] / weights[0]).ShouldBe(3, 1e-9);
    }

    [Fact]
    public void Objectives_in_full_agreement_have_one_point()
    {
        Trade trade = Trade.Find(GlassWorks, (Sense.Maximise, [3, 5]), (Sense.Maximise, [6, 10]));

        Points(trade).ShouldBe([(36, 72)]);
        trade.Found.Status.ShouldBe("optimal");
        trade.Audit!.Proofs.ShouldAllBe(proof => proof.IsAccepted);
    }

    [Fact]
    public void An_objective_that_nothing_moves_costs_nothing() =>
        Points(Trade.Find(GlassWorks, (Sense.Maximise, [3, 5]), (Sense.Minimise, [0, 0]))).ShouldBe([(36, 0)]);

    [Fact]
    public void Objectives_that_are_opposites_have_their_two_ends() =>
        Points(Trade.Find(GlassWorks, (Sense.Maximise, [3, 5]), (Sense.Minimise, [3, 5]))).ShouldBe([(36, 36), (0, 0)]);

    // The best of x alone leaves y free: only its lexicographic end belongs to the front.
    [Fact]
    public void The_end_of_the_front_is_the_best_of_the_second_among_the_best_of_the_first() =>
        Points(Trade.Find(GlassWorks with { RowUpper = [100] }, (Sense.Maximise, [1, 0]), (Sense.Maximise, [0, 1]))).ShouldBe([(4, 6)]);

    [Fact]
    public void Whole_numbers_are_all_found_where_they_are_counted()
    {
        RandomProgram program = GlassWorks with { Integers = [0, 1] };

        Trade trade = Trade.Find(Trade.Of(program, (Sense.Maximise, [1, 0]), (Sense.Maximise, [0, 1])), points: null);

        trade.Found.Method.ShouldBe("all-points");
        Points(trade).ShouldBe([(4, 3), (3, 4), (2, 6)]);
    }

    [Fact]
    public void A_grid_passes_over_limits_that_a_point_keeps_anyway()
    {
        RandomProgram program = GlassWorks with { Integers = [0, 1] };

        Trade trade = Trade.Find(Trade.Of(program, (Sense.Maximise, [1, 0]), (Sense.Maximise, [0, 1])), points: 301);

        trade.Found.Method.ShouldBe("grid");
        Points(trade).ShouldBe([(4, 3), (3, 4), (2, 6)]);
    }

    [Fact]
    public void Nothing_feasible_and_nothing_bounded_are_told_apart()
    {
        RandomProgram none = GlassWorks with { RowLower = [100], RowUpper = [200] };
        RandomProgram endless = GlassWorks with { Upper = [double.PositiveInfinity, 6], RowUpper = [double.PositiveInfinity] };

        Trade.Find(none, (Sense.Maximise, [1, 0]), (Sense.Maximise, [0, 1])).Found.Status.ShouldBe("Infeasible");
        Trade.Find(endless, (Sense.Maximise, [1, 0]), (Sense.Maximise, [0, 1])).Found.Status.ShouldBe("Unbounded");
        Trade.Find(endless, (Sense.Maximise, [0, 1]), (Sense.Maximise, [1, 0])).Found.Status.ShouldBe("Unbounded");
    }

    private static (double, double)[] Points(Trade trade) =>
        [.. trade.Values.Select(point => (Math.Round(point[0], 7), Math.Round(point[1], 7)))];
}
