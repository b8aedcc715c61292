using Mycel.Analysis.Results;
using Mycel.Analysis.Sweeps.Uncertainty;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Sweeps;

/// <summary>What each value does by itself, worked by hand.</summary>
public class TornadoTests
{
    // Steam sells at 10, 100 t/a at most. A tonne costs, 0.1 for keeping the capacity included: boiler 4 + 1, pump 0.9 × 6 + 0.2 = 5.6. The plan builds the boiler: 100 × 5 = 500.
    private static PackageTables Park() => Given.A.Park()
        .Technology("boiling", makes: "1 steam", from: "1 gas").With("boiling", TechnologyParameter.VariableCost, 0.9).With("boiling", TechnologyParameter.FixedCost, 0.1)
        .Technology("pumping", makes: "1 steam", from: "0.9 power").With("pumping", TechnologyParameter.VariableCost, 0.1).With("pumping", TechnologyParameter.FixedCost, 0.1)
        .Plant("boiler", "boiling", potential: 100).Plant("pump", "pumping", potential: 100)
        .Buys("gas", 4).Buys("power", 6).Sells("steam", 10, limit: 100).Tables();

    [Fact]
    public void Both_ends_of_each_value_are_as_worked_by_hand()
    {
        // Boiling at 0.4 costs 4.5, profit 550; at 3.9 it costs 8, so the pump is built: profit 440; with the boiler held 200.
        // Pumping with 0.4 power costs 2.6, profit 740; with the boiler held 500. With 1.2 nothing changes: 500.
        PackageTables tables = Park().Between("boiling", TechnologyParameter.VariableCost, 0.4, 3.9).FlowBetween("pumping", "power", 0.4, 1.2).Between("pumping", TechnologyParameter.VariableCost, 0, 0.2);
        Tornado found = tables.Uncertain(new UncertaintyOptions { Tornado = true }).Tornado!;
        found.Plan.ShouldBe(500, 1e-6);
        found.Values.Select(bar => bar.Value.Cell).ShouldBe(["technologies/pumping/input/power/value", "technologies/boiling/variable-cost/value", "technologies/pumping/variable-cost/value"]);
        TornadoBar power = found.Values[0], boiling = found.Values[1], idle = found.Values[2];
        Figures(power).ShouldBe([740, 500, 500, 500, 240, 0]);
        Figures(boiling).ShouldBe([550, 550, 440, 200, 110, 350]);
        Figures(idle).ShouldBe([500, 500, 500, 500, 0, 0]);
        (power.Changes, boiling.Changes, idle.Changes).ShouldBe((true, true, false));
        boiling.AtHigh.In.ShouldBe(["pump: built and run"]);
        boiling.AtHigh.Out.ShouldBe(["boiler: built and run"]);
        boiling.AtLow.In.ShouldBeEmpty();
        found.Certificate!.Accepted.ShouldBeTrue();
    }

    [Fact]
    public void A_plan_that_cannot_run_at_an_end_says_so()
    {
        // 100 t must be sold; the boiler is built for 100 of them. Available only to 0.5, it cannot give them, and the pump is not there.
        PackageTables tables = Given.A.Park()
            .Technology("boiling", makes: "1 steam", from: "1 gas").With("boiling", TechnologyParameter.Availability, 1).With("boiling", TechnologyParameter.Investment, 1)
            .With("boiling", TechnologyParameter.Lifetime, 10)
            .Plant("boiler", "boiling", potential: 300, minimum: 100).Buys("gas", 4).Sells("steam", 10, limit: 100).Tables().Between("boiling", TechnologyParameter.Availability, 0.5, 1);
        TornadoEnd low = tables.Uncertain(new UncertaintyOptions { Tornado = true }).Tornado!.Values.Single().AtLow;
        low.Status.ShouldBe("optimal");
        low.HeldStatus.ShouldBe("infeasible");
        low.Held.ShouldBeNull();
    }

    private static double[] Figures(TornadoBar bar) =>
        [.. new[] { bar.AtLow.Objective, bar.AtLow.Held, bar.AtHigh.Objective, bar.AtHigh.Held, bar.Span, bar.HeldSpan }.Select(figure => Math.Round(figure!.Value, 6))];
}
