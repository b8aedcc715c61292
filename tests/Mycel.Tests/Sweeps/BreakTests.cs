using Mycel.Analysis.Results;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Sweeps;

/// <summary>Changes of structure that can be worked by hand.</summary>
public sealed class BreakTests
{
    [Fact]
    public void A_boiler_stops_where_its_gas_costs_what_power_costs()
    {
        SweepDocument sweep = SweepStories.Town().Swept("markets/gas/buy=4..15/4");
        SweepBreak change = sweep.Breaks.ShouldHaveSingleItem();
        change.Kind.ShouldBe("exact");
        change.Value.ShouldBeNear(10);
        (change.High - change.Low).ShouldBeLessThan(1e-3);
        change.Words.ShouldContain("heater starts; boiler stops");
        (change.From, change.To).ShouldBe((sweep.Runs[0].Structure, sweep.Runs[^1].Structure));
        change.Objective!.Value.ShouldBeNear(-1000);
        sweep.BreakRemarks.ShouldHaveSingleItem().ShouldContain("costs alone");
    }

    [Fact]
    public void A_heater_runs_while_less_fume_is_allowed_than_the_boiler_makes_and_the_boiler_from_nothing_on()
    {
        SweepDocument sweep = SweepStories.Town().AtMost("50 t/a", "fumes").Swept("limits/cap/value=0..150 t/a/4");
        sweep.Breaks.Select(change => change.Kind).ShouldBe(["exact", "exact"]);
        sweep.Breaks[0].Value.ShouldBe(0);
        sweep.Breaks[0].Words.ShouldContain("boiler starts");
        sweep.Breaks[1].Value.ShouldBeNear(100);
        sweep.Breaks[1].Words.ShouldContain("heater stops");
        sweep.BreakRemarks.ShouldHaveSingleItem().ShouldContain("linear program");
    }

    // A kiln of 20 saves 3 a unit and costs 500, of which a year bears an annuity of 500 * 0.05 / (1 - 1.05^-10) = 64.75: more than the 60 that it saves. At 0 interest it is 50.
    [Fact]
    public void A_press_is_built_where_the_budget_reaches_what_it_costs()
    {
        ParkStory story = Given.A.Park().Technology("pressing", makes: "1 oil", from: "1 seed").With("pressing", Model.Packages.Tables.TechnologyParameter.FixedInvestment, 500)
            .With("pressing", Model.Packages.Tables.TechnologyParameter.Lifetime, 10).Plant("press", "pressing", potential: 20).Buys("seed", 1).Sells("oil", 11).AtMost("1000 EUR2020", "capital-investment");
        SweepDocument sweep = story.Swept("limits/cap/value=100..1000 EUR2020/3");
        SweepBreak change = sweep.Breaks.ShouldHaveSingleItem();
        change.Kind.ShouldBe("bracketed");
        change.Low.ShouldBeLessThanOrEqualTo(500 + 1e-3);
        change.High.ShouldBeGreaterThanOrEqualTo(500 - 1e-3);
        (change.High - change.Low).ShouldBeLessThanOrEqualTo(300 * 1e-6 * 1.001);
        change.Words.ShouldContain("press comes in, built");
        sweep.BreakRemarks.ShouldContain(remark => remark.Contains("nothing is proven"));
    }

    [Fact]
    public void A_change_is_the_same_from_either_side_and_for_any_grid()
    {
        double[] found = [.. new[] { "9..11/1", "4..15/7", "9.9..30/2" }.Select(range => SweepStories.Town().Swept($"markets/gas/buy={range}").Breaks.Single().Value)];
        foreach (double value in found) value.ShouldBeNear(10);
    }

    [Fact]
    public void Cells_of_other_axes_are_held_where_a_change_is_sought()
    {
        SweepDocument sweep = SweepStories.Town().Swept("markets/gas/buy=4..15/2", "markets/power/buy=6;12");
        sweep.Breaks.Where(change => change.Axis == "markets/gas/buy").Select(change => (Math.Round(change.Value, 6), change.Others[0])).ShouldBe([(6, "6"), (12, "12")], ignoreOrder: true);
    }

    [Fact]
    public void Where_plans_begin_to_be_there_is_a_change_too()
    {
        SweepDocument sweep = SweepStories.Town().AtMost("500 EUR2020/a", "operating-cost").Swept("limits/cap/value=500..1000 EUR2020/a/2");
        sweep.Runs[0].Status.ShouldBe("infeasible");
        sweep.Refusal.ShouldNotBeNull();
        sweep.RefusedRun.ShouldBe(1);
        SweepBreak change = sweep.Breaks.ShouldHaveSingleItem();
        (change.From, change.Kind).ShouldBe(("infeasible", "bracketed"));
        change.Value.ShouldBe(800, 1e-3);
    }
}
