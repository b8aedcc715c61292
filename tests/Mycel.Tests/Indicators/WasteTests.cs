using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Indicators;

/// <summary>Waste and what becomes of it: a boiler of 100 units leaves 10 t of ash and 20 m3 of slurry of 1.2 t/m3.</summary>
public sealed class WasteTests
{
    // 10 t + 20 m3 × 1.2 t/m3; the steam let go is no by-product.
    [Fact]
    public void By_products_let_go_are_solid_waste_by_mass() => Boiler().Plan().Indicator("solid-waste").ShouldBeNear(10 + 24);

    // Half a tonne of dry matter in a cubic metre of slurry counts instead of its mass.
    [Fact]
    public void A_factor_for_a_release_replaces_the_mass() =>
        Boiler().Factor("slurry", "solid-waste", FlowScope.Release, "0.5 t/m3").Plan().Indicator("solid-waste").ShouldBeNear(10 + 10);

    [Fact]
    public void A_factor_for_another_flow_is_added() =>
        Boiler().Factor("heat", "solid-waste", FlowScope.Output, "0.01 t/t").Plan().Indicator("solid-waste").ShouldBeNear(34 + 1);

    // 6 t of ash become bricks, 20 m3 of slurry are burnt to nothing but smoke, 4 t of ash are let go.
    [Fact]
    public void By_products_used_are_those_that_something_is_made_of()
    {
        PlanDocument plan = Boiler().Resource("smoke", ResourceKind.Emission)
            .Technology("brickmaking", makes: "bricks", from: "2 ash").Plant("kiln", "brickmaking", capacity: 3).Sells("bricks", 10)
            .Technology("incinerating", makes: "0.1 smoke", from: "slurry", counted: "slurry").Plant("incinerator", "incinerating", capacity: 20, minimum: 20).Plan();
        plan.Indicator("by-products-used").ShouldBeNear(6);
        plan.Indicator("solid-waste").ShouldBeNear(4);
    }

    [Fact]
    public void By_products_sold_are_used_and_those_given_away_for_a_fee_are_not()
    {
        Boiler().Sells("ash", 1).Plan().Indicator("by-products-used").ShouldBeNear(10);
        Boiler(release: false).Sells("ash", -1).Plan().Indicator("by-products-used").ShouldBe(0);
    }

    [Fact]
    public void Virgin_material_avoided_is_what_factors_say() =>
        Boiler().Technology("brickmaking", makes: "bricks", from: "2 ash").Plant("kiln", "brickmaking", capacity: 3).Sells("bricks", 10)
            .Factor("ash", "virgin-material-avoided", FlowScope.Input, "0.8 t/t").Plan().Indicator("virgin-material-avoided").ShouldBeNear(6 * 0.8);

    private static ParkStory Boiler(bool? release = null) => Given.A.Park().Resource("ash", ResourceKind.ByProduct, release: release)
        .Resource("slurry", ResourceKind.ByProduct, "m3", density: "1.2 t/m3").Technology("burning", makes: "heat + 0.1 ash + 0.2 slurry")
        .Plant("boiler", "burning", capacity: 100).Sells("heat", 20);
}
