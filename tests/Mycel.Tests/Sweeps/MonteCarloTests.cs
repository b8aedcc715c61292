using System.Text.Json;
using Mycel.Analysis.Results;
using Mycel.Analysis.Sweeps.Uncertainty;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Sweeps;

/// <summary>Best plans with values by lot: laws that hold for every seed.</summary>
public class MonteCarloTests
{
    // Steam sells at 10. A tonne costs, 0.1 for keeping the capacity included: boiler 4 + 1, pump 0.8 × 6 + 0.2, stove 1.5 × 4 + 2.
    private static PackageTables Park() => Given.A.Park()
        .Technology("boiling", makes: "1 steam", from: "1 gas").With("boiling", TechnologyParameter.VariableCost, 0.9).With("boiling", TechnologyParameter.FixedCost, 0.1)
        .Technology("pumping", makes: "1 steam", from: "0.8 power").With("pumping", TechnologyParameter.VariableCost, 0.1).With("pumping", TechnologyParameter.FixedCost, 0.1)
        .Technology("burning", makes: "1 steam", from: "1.5 gas").With("burning", TechnologyParameter.VariableCost, 1.9).With("burning", TechnologyParameter.FixedCost, 0.1)
        .Plant("boiler", "boiling", potential: 100).Plant("pump", "pumping", potential: 100).Plant("stove", "burning", potential: 100)
        .Buys("gas", 4).Buys("power", 6).Sells("steam", 10, limit: 100).Tables();

    private static PackageTables Uncertain() => Park().FlowBetween("pumping", "power", 0.4, 1.2).Between("boiling", TechnologyParameter.VariableCost, 0.4, 1.4);

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_threads_do_not_matter()
    {
        string one = Text(Uncertain().Uncertain(new UncertaintyOptions { Samples = 70 }, seed: 5));
        Text(Uncertain().Uncertain(new UncertaintyOptions { Samples = 70 }, seed: 5, threads: 3)).ShouldBe(one);
        Text(Uncertain().Uncertain(new UncertaintyOptions { Samples = 70 }, seed: 6)).ShouldNotBe(one);
    }

    [Fact]
    public void A_run_is_the_same_however_many_follow()
    {
        var few = Uncertain().Uncertain(new UncertaintyOptions { Samples = 10 }).MonteCarlo!.Runs;
        var many = Uncertain().Uncertain(new UncertaintyOptions { Samples = 40 }).MonteCarlo!.Runs;
        many.Take(10).Select(run => run.Objective).ShouldBe(few.Select(run => run.Objective));
    }

    [Fact]
    public void With_ranges_of_no_width_every_run_is_the_plan()
    {
        MonteCarlo found = Park().FlowBetween("pumping", "power", 0.8, 0.8).Between("boiling", TechnologyParameter.VariableCost, 0.9, 0.9).Uncertain(new UncertaintyOptions { Samples = 5 }).MonteCarlo!;
        found.Plan.ShouldBe(Park().Plan().Best(), 1e-9);
        found.Runs.ShouldAllBe(run => run.Objective == found.Plan && run.Structure == found.PlanStructure);
        found.Objective!.Deviation.ShouldBe(0);
        found.Objective.Mean.ShouldBe(found.Plan);
        found.Structures.Count.ShouldBe(1);
    }

    [Fact]
    public void A_measure_that_another_always_beats_is_never_in_the_plan()
    {
        SweepDocument sweep = Uncertain().Uncertain(new UncertaintyOptions { Samples = 100 });
        MeasureChance stove = sweep.MonteCarlo!.Measures.Single(measure => measure.Plant == "stove");
        (stove.Runs, stove.Probability, stove.StandardError, stove.AtLeast, stove.MeanSize).ShouldBe((0, 0, 0, 0, (double?)null));
        stove.AtMost.ShouldBe(3.84 / 103.84, 1e-4);
        sweep.Status.ShouldBe("optimal");
        sweep.Certificate!.Accepted.ShouldBeTrue();
    }

    // The pump wins where 6 p + 0.2 < 4 + 1, so where p < 0.8; p is triangular on (0.4, 0.8, 1.2), so in half of the runs.
    [Fact]
    public void A_measure_that_wins_in_half_of_all_states_is_in_half_of_the_plans()
    {
        MonteCarlo found = Park().FlowBetween("pumping", "power", 0.4, 1.2).Uncertain(new UncertaintyOptions { Samples = 400 }).MonteCarlo!;
        MeasureChance pump = found.Measures.Single(measure => measure.Plant == "pump");
        pump.Probability.ShouldBe(0.5, 4 * 0.025);
        pump.StandardError.ShouldBe(Math.Sqrt(pump.Probability * (1 - pump.Probability) / 400), 1e-12);
        pump.MeanSize!.Value.ShouldBe(100, 1e-6);
        found.Structures.Sum(structure => structure.Runs).ShouldBe(400);
        found.Objective!.Least.ShouldBe(500, 1e-6);
    }

    private static string Text(SweepDocument sweep) => JsonSerializer.Serialize(sweep with { Timings = new Dictionary<string, double>() }, SweepJson.Default.SweepDocument);
}
