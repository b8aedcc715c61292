using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Flowsheets;

/// <summary>Flows that depend on load.</summary>
public sealed class LoadCurveTests
{
    private static ParkStory Station() => Given.A.Park()
        .Technology("power", makes: "1 electricity + 0.9 co2", from: "0.4 coal").AtLoad("power", "coal", 0.5, 1.1)
        .Plant("station", "power", capacity: 1000).Buys("coal", 10).Sells("electricity", 50);

    [Fact]
    public void A_polynomial_runs_through_its_points()
    {
        var curve = new PolynomialCurve((0.4, 1.2), (0.7, 1.05));
        curve.At(0.4).ShouldBe(1.2, 1e-14);
        curve.At(0.7).ShouldBe(1.05, 1e-14);
        curve.At(1).ShouldBe(1, 1e-14);
        curve.SlopeAt(0.6).ShouldBe((curve.At(0.600001) - curve.At(0.599999)) / 2e-6, 1e-6);
        curve.From.ShouldBe(0.4);
    }

    [Fact]
    public void A_saturating_flow_is_half_of_what_is_possible_at_its_half_load()
    {
        var curve = new SaturationCurve(0.25);
        // Flow is load × ratio; without end it tends to 1 + K.
        (0.25 * curve.At(0.25)).ShouldBe(1.25 / 2, 1e-14);
        curve.At(1).ShouldBe(1, 1e-14);
        curve.SlopeAt(0.5).ShouldBe((curve.At(0.500001) - curve.At(0.499999)) / 2e-6, 1e-6);
    }

    // A quarter in proportion, three quarters saturating: 0.25 + 0.75 x 1.25 / 0.75 at half load.
    [Fact]
    public void A_mixed_flow_is_the_sum_of_its_parts()
    {
        var curve = new MixedCurve([(0.25, null), (0.75, new SaturationCurve(0.25))]);
        curve.At(0.5).ShouldBe(1.5, 1e-14);
        curve.At(1).ShouldBe(1, 1e-14);
        curve.From.ShouldBe(0);
        new MixedCurve([(0.5, new PolynomialCurve((0.4, 1.2))), (0.5, null)]).From.ShouldBe(0.4);
        curve.SlopeAt(0.5).ShouldBe((curve.At(0.500001) - curve.At(0.499999)) / 2e-6, 1e-6);
    }

    [Fact]
    public void At_part_load_a_plant_takes_more_for_each_unit()
    {
        PlanDocument balance = Station().Given(GivenQuantity.Activity, 500, plant: "station").Balance();

        balance.ShouldBalance();
        balance.Crosses("buy", "coal").ShouldBe(500 * 0.4 * 1.1, 1e-9);
        balance.Crosses("release", "co2").ShouldBe(450, 1e-9);
    }

    [Fact]
    public void From_what_it_takes_follows_its_load()
    {
        PlanDocument balance = Station().Given(GivenQuantity.Buy, 220, resource: "coal").Balance(sensitivities: true);

        balance.ShouldBalance();
        balance.Does("station").ShouldBe(500, 1e-7);
        balance.Balance!.Proof!.Method.ShouldBe("newton");
        // Coal is 0.4 x (1.2 - 0.2 x / 1000): its slope at 500 is 0.4 (1.2 - 0.2) = 0.4.
        balance.Balance.Sensitivities.Single(row => row.Kind == "activity").Derivative!.Value.ShouldBe(2.5, 1e-12);
    }

    [Fact]
    public void Below_its_points_a_curve_is_a_guess_and_said_to_be()
    {
        PlanDocument balance = Station().Given(GivenQuantity.Activity, 100, plant: "station").Balance();
        balance.Told("balance-beyond-curve").ShouldStartWith("station runs at 10 % of its capacity");
    }

    [Fact]
    public void Two_loads_that_take_the_same_are_both_named()
    {
        // What is taken is x (3 - 2 x) of that at full load: 1 at half load and at full load.
        PlanDocument balance = Given.A.Park().Technology("power", makes: "1 electricity", from: "1 coal").AtLoad("power", "coal", 0.5, 2)
            .Plant("station", "power", capacity: 100).Buys("coal", 10).Sells("electricity", 50).Given(GivenQuantity.Buy, 100, resource: "coal").Balance();

        balance.ShouldBalance();
        balance.Does("station").ShouldBe(100, 1e-6);
        balance.Told("balance-ambiguous").ShouldContain("50 t/a");
    }

    [Fact]
    public void What_no_load_can_give_is_said()
    {
        // At most 9/8 of what is taken at full load can be taken.
        PlanDocument balance = Given.A.Park().Technology("power", makes: "1 electricity", from: "1 coal").AtLoad("power", "coal", 0.5, 2)
            .Plant("station", "power", capacity: 100).Buys("coal", 10).Sells("electricity", 50).Given(GivenQuantity.Buy, 200, resource: "coal").Balance();

        balance.Status.ShouldBe("unsolved");
        balance.Findings.ShouldContain(finding => finding.Code == "balance-unsolved");
    }
}
