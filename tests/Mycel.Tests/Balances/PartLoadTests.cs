using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Tests.Flowsheets;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Balances;

/// <summary>Part load as unit models say it, followed by balances.</summary>
public sealed class PartLoadTests
{
    private static readonly UnitReading Sugar = UnitReading.Of(
        (AnaerobicDigestion.DryShare, 0.2), (AnaerobicDigestion.VolatileShare, 1), (AnaerobicDigestion.Biodegradable, 1), (AnaerobicDigestion.Hydrogen, 2), (AnaerobicDigestion.Oxygen, 1),
        (AnaerobicDigestion.RottingRate, 0.1), (AnaerobicDigestion.RetentionTime, 20));

    // 0.1 a day for 20 days: 2 / (2 + 1) of the sugar rots, wholly into gas; at half load 2 / (2 + 0.5).
    [Fact]
    public void A_digester_rots_more_of_what_stays_longer()
    {
        UnitResult result = new AnaerobicDigestion().Evaluate(Sugar);

        result.AmountAt(AnaerobicDigestion.Biogas).ShouldBe(0.2 * 2 / 3, 1e-12);
        CurveOf(result, AnaerobicDigestion.Biogas)!.At(0.5).ShouldBe(1.2, 1e-12);
        (result.AmountAt(AnaerobicDigestion.Digestate) * CurveOf(result, AnaerobicDigestion.Digestate)!.At(0.5)).ShouldBe(1 - 0.16, 1e-12);
        CurveOf(result, AnaerobicDigestion.HeatIn).ShouldBeNull();
        new AnaerobicDigestion().Evaluate(Sugar.With(AnaerobicDigestion.RetentionTime, 40)).AmountAt(AnaerobicDigestion.Biogas).ShouldBe(0.16, 1e-12);
    }

    [Fact]
    public void A_tank_that_is_fed_too_fast_is_doubted()
    {
        new AnaerobicDigestion().Evaluate(Sugar.With(AnaerobicDigestion.RetentionTime, 6)).BeyondValidity.ShouldBeEmpty();
        new AnaerobicDigestion().Evaluate(Sugar.With(AnaerobicDigestion.RetentionTime, 4)).BeyondValidity.Single().Input.ShouldBe(AnaerobicDigestion.RetentionTime);
        new AnaerobicDigestion().Evaluate(UnitReading.Of([.. new AnaerobicDigestion().Inputs.Where(Sugar.Has).Where(input => input != AnaerobicDigestion.RetentionTime).Select(input => (input, Sugar[input]))]))
            .Problems.Single().Problem.ShouldContain("rotting-rate is given without retention-time");
    }

    // At every load gas and digestate are what is fed, as no water is bound or given off.
    [Fact]
    public void Mass_closes_at_every_load()
    {
        UnitResult result = new AnaerobicDigestion().Evaluate(Sugar);
        foreach (double load in (double[])[0.01, 0.3, 0.8, 1])
            Flow(AnaerobicDigestion.Biogas, load).ShouldBe(1 - Flow(AnaerobicDigestion.Digestate, load), 1e-12);

        double Flow(UnitPort port, double load) => result.AmountAt(port) * CurveOf(result, port)!.At(load);
    }

    // 500 t of 1000 t: 0.2 x 0.8 of it becomes gas, and the rest leaves as digestate.
    [Fact]
    public void A_balance_follows_the_saturation_of_a_digester()
    {
        PlanDocument balance = Digester().Given(GivenQuantity.Activity, 500, plant: "tank").Balance();

        balance.ShouldBalance();
        balance.Crosses("sell", "biogas").ShouldBe(80, 1e-6);
        balance.Crosses("sell", "digestate").ShouldBe(420, 1e-6);
    }

    // Gas of 0.2 x 2 / (2 + x / 1000) per tonne: 80 t are 500 t of waste.
    [Fact]
    public void From_the_gas_a_balance_finds_the_load()
    {
        PlanDocument balance = Digester().Given(GivenQuantity.Sell, 80, resource: "biogas").Balance();

        balance.ShouldBalance();
        balance.Does("tank").ShouldBe(500, 1e-6);
    }

    // Twenty parts in thirty of the load of gas, if it were followed; what it is counted in cannot depend on its own load.
    [Fact]
    public void Part_load_of_what_is_counted_in_a_flow_that_saturates_is_not_followed_and_said_not_to_be()
    {
        FindingList findings = [];

        Park park = UnitModels.ParkOf(Digester("biogas").Tables(), findings);

        findings.Single().Code.ShouldBe(FindingCodes.ModelValidityLeft);
        findings.Single().Problem.ShouldBe("'digester' is counted in biogas, of which less or more than in proportion flows at part load: its part load is not followed.");
        park.Loads.HasAny.ShouldBeFalse();
    }

    // The station throws 0.6 / 0.35 of heat away with flue gas and cooling together, each with a curve of its own; at half load they are as much as fuel less electricity.
    [Fact]
    public void Two_flows_of_one_resource_have_one_curve()
    {
        ParkStory story = Given.A.Park().Resource("coal", ResourceKind.Fuel, "GJ").Resource("electricity", ResourceKind.Electricity, "GJ").Resource("heat", ResourceKind.Heat, "GJ").Counted("station", "electricity");
        foreach ((string input, string value) in (ReadOnlySpan<(string, string)>)[("efficiency", "0.4"), ("heating-value", "25 GJ/t"), ("carbon-content", "0.6"), ("flue-gas-loss", "0.1"), ("efficiency-at-half-load", "0.32")])
            story.Input("station", "fossil-power", input, value);
        foreach ((string port, string resource) in (ReadOnlySpan<(string, string)>)[("fuel-energy", "coal"), ("electricity", "electricity"), ("flue-gas-heat", "heat"), ("cooling-heat", "heat")])
            story.Port("station", "fossil-power", port, resource);
        FindingList findings = [];

        Park park = UnitModels.ParkOf(story.Tables(), findings);

        findings.ShouldBeEmpty();
        double heat = (1 / 0.4) - 1;
        double atHalf = (1 / 0.32) - 1;
        park.Loads.Of(new TechnologyId("station"), new TechnologyFlow(new ResourceId("heat"), true))!.At(0.5).ShouldBe(atHalf / heat, 1e-9);
    }

    private static ParkStory Digester(string counted = "waste")
    {
        ParkStory story = Given.A.Park().Counted("digester", counted);
        foreach ((string input, string value) in (ReadOnlySpan<(string, string)>)[("dry-share", "0.2"), ("volatile-share", "1"), ("biodegradable-share", "1"), ("hydrogen-ratio", "2"), ("oxygen-ratio", "1"), ("rotting-rate", "0.1 1/d"), ("retention-time", "20 d")])
            story.Input("digester", "anaerobic-digestion", input, value);
        foreach ((string port, string resource) in (ReadOnlySpan<(string, string)>)[("substrate", "waste"), ("biogas", "biogas"), ("digestate", "digestate")])
            story.Port("digester", "anaerobic-digestion", port, resource);
        return counted == "waste" ? story.Plant("tank", "digester", capacity: 1000).Buys("waste", 10).Sells("biogas", 500).Sells("digestate", 1) : story;
    }

    private static LoadCurve? CurveOf(UnitResult result, UnitPort port) => result.Flows.Single(flow => flow.Port == port).Curve;
}
