using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>Plants whose best use can be worked in the head.</summary>
public sealed class PlantTests
{
    // 90 % of 100 t at 10 EUR.
    [Fact]
    public void A_plant_runs_its_available_capacity() => Kiln().With("drying", TechnologyParameter.Availability, "90 %").Plan().Best().ShouldBeNear(900);

    // Three quarters of the year at 90 %, one quarter at 50 %: 67.5 t + 12.5 t.
    [Fact]
    public void Availability_may_differ_by_slice()
    {
        PlanDocument plan = Kiln().Slices(("summer", 0.75), ("winter", 0.25))
            .With("drying", TechnologyParameter.Availability, 0.9).With("drying", TechnologyParameter.Availability, 0.5, slice: "winter").Plan();
        plan.Activities.Select(row => (row.Slice, Math.Round(row.Value, 6))).ShouldBe([("summer", 67.5), ("winter", 12.5)]);
    }

    // What is made is worth nothing and costs 3 EUR a tonne; 60 % of 100 t must be made.
    [Fact]
    public void A_plant_that_cannot_be_switched_off_runs_its_least_load()
    {
        PlanDocument plan = Given.A.Park().Technology("melting", makes: "glass").With("melting", TechnologyParameter.MinimumLoad, "60 %")
            .With("melting", TechnologyParameter.VariableCost, 3).Plant("furnace", "melting", capacity: 100).Plan();
        plan.Activity("furnace").ShouldBeNear(60);
        plan.Best().ShouldBeNear(-180);
    }

    // 100 t of capacity at 2 EUR, run or not; 30 t of new capacity at 2 EUR and at 50 EUR × 1/10 a.
    [Fact]
    public void Keeping_capacity_costs_what_stands_and_what_is_new()
    {
        PlanDocument plan = Given.A.Park().Interest(0).Technology("drying", makes: "timber").With("drying", TechnologyParameter.FixedCost, 2)
            .With("drying", TechnologyParameter.Investment, 50).With("drying", TechnologyParameter.Lifetime, 10)
            .Plant("kiln", "drying", capacity: 100, potential: 130).Sells("timber", 10).Plan();
        plan.Best().ShouldBeNear((130 * 10) - (130 * 2) - (30 * 50 / 10));
        plan.Indicator("capital-investment").ShouldBeNear(1500);
        plan.Indicator("capital-cost").ShouldBeNear(150);
        plan.Indicator("operating-cost").ShouldBeNear(260);
    }

    // A fixed cost of 4 % of 50 EUR is 2 EUR.
    [Fact]
    public void A_fixed_cost_may_be_a_share_of_the_investment() =>
        Given.A.Park().Interest(0).Technology("drying", makes: "timber").With("drying", TechnologyParameter.Investment, 50).With("drying", TechnologyParameter.Lifetime, 10)
            .With("drying", TechnologyParameter.FixedCost, "4 %/a").Plant("kiln", "drying", capacity: 100).Sells("timber", 10).Plan().Best().ShouldBeNear(800);

    // Building the least scale of 20 costs 20 EUR a year and 1 EUR for each GJ; buying costs 5 EUR. They break even at 5 GJ.
    [Theory]
    [InlineData(4, 0, 20)]
    [InlineData(6, 20, 26)]
    [InlineData(30, 30, 60)]
    public void Nothing_is_built_or_at_least_the_least_scale(double need, double built, double cost)
    {
        PlanDocument plan = Heated(need).Interest(0).With("digesting", TechnologyParameter.MinimumScale, 20)
            .With("digesting", TechnologyParameter.Investment, 10).With("digesting", TechnologyParameter.Lifetime, 10).Plan();
        plan.Built("digester").ShouldBeNear(built);
        plan.Best().ShouldBeNear(-cost);
    }

    // 1 000 EUR over ten years is 100 EUR a year; with 1 EUR against 5 EUR for each GJ they break even at 25 GJ.
    [Theory]
    [InlineData(24, 120, 0)]
    [InlineData(26, 126, 1000)]
    public void A_fixed_investment_is_made_where_it_pays(double need, double cost, double investment)
    {
        PlanDocument plan = Heated(need).Interest(0).With("digesting", TechnologyParameter.FixedInvestment, 1000).With("digesting", TechnologyParameter.Lifetime, 10).Plan();
        plan.Best().ShouldBeNear(-cost);
        plan.Indicator("capital-investment").ShouldBeNear(investment);
    }

    // Heat is worth 10 × 5 EUR, biogas 20 × 2 EUR, and there is one lot.
    [Fact]
    public void Of_an_exclusive_choice_one_is_built()
    {
        PlanDocument plan = Given.A.Park().Technology("burning", makes: "heat").Technology("digesting", makes: "biogas").Sells("heat", 5).Sells("biogas", 2)
            .Plant("boiler", "burning", potential: 10, choice: "lot-2").Plant("digester", "digesting", potential: 20, choice: "lot-2").Plan();
        plan.Best().ShouldBeNear(50);
        plan.Builds.ShouldHaveSingleItem().Plant.ShouldBe("boiler");
    }

    // One hectare holds 500 t/a at 20 m2 each: 300 of the better alga, 200 of the other.
    [Fact]
    public void Plants_share_the_land_of_their_site()
    {
        PlanDocument plan = Given.A.Park().Site("harbour", area: "1 ha").Technology("spirulina-farming", makes: "spirulina").Technology("chlorella-farming", makes: "chlorella")
            .With("spirulina-farming", TechnologyParameter.Area, 20).With("chlorella-farming", TechnologyParameter.Area, 20)
            .Plant("pond", "spirulina-farming", at: "harbour", potential: 300).Plant("second-pond", "chlorella-farming", at: "harbour", potential: 600)
            .Sells("spirulina", 5).Sells("chlorella", 3).Plan();
        plan.Best().ShouldBeNear((300 * 5) + (200 * 3));
        plan.Price("shared-area[harbour]").ShouldBeNear(3.0 / 20);
    }

    [Fact]
    public void A_need_is_met_whatever_it_costs_and_an_order_book_is_not_passed()
    {
        Heated(7).Plan().Best().ShouldBeNear(-7);
        Kiln(maximum: 40).Plan().Best().ShouldBeNear(400);
    }

    // Nobody takes the ash and it must not be let go, so the boiler stands still; 3 EUR for being rid of a tonne of it leave 10 − 0.5 × 3 EUR.
    [Fact]
    public void What_must_not_be_let_go_stops_the_plant_or_is_paid_for()
    {
        ParkStory story = Given.A.Park().Resource("ash", ResourceKind.ByProduct, release: false).Technology("burning", makes: "heat + 0.5 ash")
            .Plant("boiler", "burning", capacity: 100).Sells("heat", 10);
        story.Plan().Activity("boiler").ShouldBe(0);
        story.Sells("ash", -3).Plan().Best().ShouldBeNear(850);
    }

    private static ParkStory Kiln(double? maximum = null) => Given.A.Park().Technology("drying", makes: "timber")
        .Plant("kiln", "drying", capacity: 100, maximum: maximum is { } most ? most : null).Sells("timber", 10);

    private static ParkStory Heated(double need) => Given.A.Park().Resource("heat", ResourceKind.Heat, "GJ")
        .Technology("digesting", makes: "heat").With("digesting", TechnologyParameter.VariableCost, 1).Plant("digester", "digesting", potential: 100)
        .Technology("heating", from: "heat").Plant("houses", "heating", capacity: 100, minimum: need).Buys("heat", 5);
}
