using CsCheck;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>Capital cost by size: cost curves and units, against figures worked by hand and against trying everything.</summary>
public sealed class ScaleTests
{
    // A curve through 0, 100 t at 1 000 EUR and 200 t at 1 500 EUR: 150 t cost 1 250 EUR.
    [Theory]
    [InlineData(50, 500)]
    [InlineData(100, 1000)]
    [InlineData(150, 1250)]
    [InlineData(200, 1500)]
    public void A_cost_curve_is_followed_between_its_points(double need, double investment)
    {
        PlanDocument plan = Concave(need).Plan();
        plan.Built("mill").ShouldBeNear(need);
        plan.Indicator("capital-investment").ShouldBeNear(investment);
        plan.Builds.Single().Investment.ShouldBeNear(investment);
        plan.Best().ShouldBeNear(-investment / 10);
    }

    // Two mills of 100 t cost 2 000 EUR, one of 200 t 1 500 EUR: scale is what makes one of them stay away.
    [Fact]
    public void Economies_of_scale_bring_plants_together()
    {
        PlanDocument plan = Concave(200).Plant("second-mill", "milling", potential: 200).Plan();
        plan.Builds.ShouldHaveSingleItem().Value.ShouldBeNear(200);
        plan.Indicator("capital-investment").ShouldBeNear(1500);
    }

    [Fact]
    public void No_more_is_built_than_the_last_point_says() =>
        Curve([(100, 1000), (200, 1500)]).Plant("mill", "milling", potential: 900).Sells("flour", 100).Plan().Built("mill").ShouldBeNear(200);

    // Building at all costs 400 EUR, and each t/a 5 EUR more.
    [Fact]
    public void A_point_at_no_capacity_is_what_building_at_all_costs()
    {
        PlanDocument plan = Needing(60, Curve([(0, 400), (100, 900)])).Plan();
        plan.Indicator("capital-investment").ShouldBeNear(700);
        Curve([(0, 400), (100, 900)]).Plant("mill", "milling", potential: 100).Plan().Indicator("capital-investment").ShouldBe(0);
    }

    [Fact]
    public void A_convex_curve_needs_no_decision()
    {
        PlanDocument plan = Needing(150, Curve([(100, 500), (200, 1500)])).Plan();
        plan.Model!.Integers.ShouldBe(0);
        plan.Indicator("capital-investment").ShouldBeNear(1000);
        Concave(150).Plan().Model!.Integers.ShouldBe(2);
    }

    // Where money is not sought the solver might fill the dear segment first; the plan says what the capacity costs.
    [Theory]
    [InlineData("min co2")]
    [InlineData("max output-value")]
    public void A_convex_curve_is_filled_from_its_cheap_end_whatever_is_sought(string objective)
    {
        PlanDocument plan = Needing(150, Curve([(50, 100), (100, 500), (200, 1500)])).Plan(objective);
        double built = plan.Built("mill");
        double expected = built <= 50 ? 2 * built : built <= 100 ? 100 + (8 * (built - 50)) : 500 + (10 * (built - 100));
        plan.Indicator("capital-investment").ShouldBeNear(expected);
        plan.Certificate!.Accepted.ShouldBeTrue();
    }

    // There is land for 120 t: 700 EUR. With the dear end of the curve first it would be 1 100.
    [Fact]
    public void Paying_more_than_the_curve_asks_is_no_goal()
    {
        ParkStory story = Curve([(100, 500), (200, 1500)]).Site("here", area: 120).With("milling", TechnologyParameter.Area, 1);
        PlanDocument plan = Needing(50, story).Plan("max capital-investment");
        plan.Status.ShouldBe("unbounded");
        plan.Refusal!.Summary.ShouldBe("'max capital-investment' grows by paying more for capacity than its cost curve asks, which no plan does.");
    }

    // 1 200 EUR must be invested; the cheap segment may not be left out to get there.
    [Fact]
    public void A_floor_on_investment_is_not_met_by_paying_too_much()
    {
        PlanDocument plan = Needing(50, Curve([(100, 500), (200, 1500)])).AtLeast("1200 EUR2020", "capital-investment").Plan();
        plan.Built("mill").ShouldBeNear(170);
    }

    // A fixed cost of 10 % of the investment: 125 EUR for 150 t, and for 100 t that stand already 100 EUR.
    [Fact]
    public void A_fixed_cost_that_is_a_share_follows_the_curve()
    {
        Concave(150).With("milling", TechnologyParameter.FixedCost, "10 %/a").Plan().Indicator("operating-cost").ShouldBeNear(125);
        PlanDocument standing = Curve([(100, 1000), (200, 1500)]).With("milling", TechnologyParameter.FixedCost, "10 %/a").Plant("mill", "milling", capacity: 100).Sells("flour", 5).Plan();
        standing.Indicator("operating-cost").ShouldBeNear(100);
    }

    // A quarter of 1 250 EUR over ten years.
    [Fact]
    public void A_subsidy_on_the_investment_follows_the_curve() =>
        Concave(150).Policy(PolicyKind.Subsidy, "milling", "25 %").Plan().Indicator("taxes").ShouldBeNear(-1250 * 0.25 / 10);

    // At least 120 t if anything; 1 100 EUR.
    [Fact]
    public void A_least_scale_holds_on_a_curve()
    {
        PlanDocument plan = Concave(50).With("milling", TechnologyParameter.MinimumScale, 120).Plan();
        plan.Built("mill").ShouldBeNear(120);
        plan.Indicator("capital-investment").ShouldBeNear(1100);
    }

    [Fact]
    public void Of_an_exclusive_choice_one_curve_is_used()
    {
        PlanDocument plan = Curve([(100, 500), (200, 1500)], choice: "lot").Technology("grinding", makes: "meal").Plant("grinder", "grinding", potential: 30, choice: "lot")
            .Sells("flour", 9).Sells("meal", 40).Plan();
        plan.Builds.ShouldHaveSingleItem().Plant.ShouldBe("mill");
        plan.Best().ShouldBeNear((200 * 9) - 150);
    }

    [Fact]
    public void A_trace_leads_to_the_points_on_both_sides()
    {
        PlanDocument plan = Concave(150).Plan();
        IndicatorTrace trace = plan.Traces.Single(entry => entry.Id == "capital-investment");
        trace.Terms.Sum(term => term.Value).ShouldBeNear(1250);
        trace.Terms.SelectMany(term => term.Cells).Select(cell => cell.Place).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(["scales.csv:2 [investment]", "scales.csv:3 [investment]"]);
    }

    // A later row of the same name takes its place from its year on.
    [Theory]
    [InlineData(2020, 1000)]
    [InlineData(2030, 800)]
    public void A_point_holds_until_a_later_one_of_its_name(int year, double investment) =>
        Given.A.Park().Years(2020, 2030).Interest(0).Technology("milling", makes: "flour").With("milling", TechnologyParameter.Lifetime, 10)
            .Point("milling", 100, 1000, step: "large").Point("milling", 100, 800, year: 2030, step: "large").Plant("mill", "milling", potential: 100).Sells("flour", 50)
            .Plan(year: year).Indicator("capital-investment").ShouldBeNear(investment);

    [Fact]
    public void A_curve_costs_what_trying_every_segment_finds() => Gen.Select(Gen.Int[1, 60].Array[4], Gen.Int[0, 300].Array[4], Gen.Int[1, 150], Gen.Bool).ForAll(
        static (widths, rises, need, atAll) =>
        {
            var points = new List<(double Capacity, double Money)>();
            (double capacity, double money) = (0, 0);
            if (atAll) points.Add((0, money = rises[0]));
            for (int point = 1; point < 4; point++) points.Add((capacity += widths[point], money += rises[point]));
            if (need > capacity) return;
            PlanDocument plan = Needing(need, Curve([.. points])).Plan();
            plan.Indicator("capital-investment").IsNear(Cheapest(points, need), 1e-5).ShouldBeTrue();
        },
        iter: 60);

    [Fact]
    public void Units_are_those_that_trying_all_numbers_finds() => Gen.Select(Gen.Int[3, 30], Gen.Int[10, 60], Gen.Int[1, 90], Gen.Int[50, 500], Gen.Int[50, 500]).ForAll(
        static (small, large, need, smallCost, largeCost) =>
        {
            const int Room = 120;
            double? best = null;
            for (int first = 0; first * small <= Room; first++)
            {
                for (int second = 0; (first * small) + (second * large) <= Room; second++)
                {
                    if ((first * small) + (second * large) < need) continue;
                    double cost = (first * smallCost) + (second * largeCost);
                    if (best is null || cost < best) best = cost;
                }
            }

            PlanDocument plan = Needing(need, Milling().Size("milling", "small", small, smallCost).Size("milling", "large", large, largeCost), Room).Plan();
            if (best is null) plan.Status.ShouldBe("infeasible");
            else plan.Indicator("capital-investment").IsNear(best.Value, 1e-6).ShouldBeTrue();
        },
        iter: 60);

    // Three of 20 t for 300 EUR each, or one of 50 t for 1 000 EUR.
    [Fact]
    public void What_is_built_says_how_many_of_which_size()
    {
        PlanDocument plan = Needing(55, Milling().Size("milling", "small", 20, 300).Size("milling", "large", 50, 1000), 200).Plan();
        Build build = plan.Builds.Single();
        build.Value.ShouldBeNear(60);
        build.Investment.ShouldBeNear(900);
        build.Sizes.ShouldBe([new BuiltSize("small", 3)]);
    }

    // No potential is given; 55 t can be sold, so that three units of 20 t are the most that are of use.
    [Fact]
    public void Without_a_potential_as_many_units_are_built_as_the_market_takes()
    {
        PlanDocument plan = Milling(release: false).Size("milling", "small", 20, 100).Plant("mill", "milling").Sells("flour", 10, limit: 55).Plan();
        plan.Built("mill").ShouldBeNear(60);
        plan.Sold("flour").ShouldBeNear(55);
    }

    [Fact]
    public void A_plan_with_a_curve_and_with_sizes_is_verified()
    {
        foreach (ParkStory story in (ParkStory[])[Concave(150), Needing(55, Milling().Size("milling", "small", 20, 300), 200), Needing(150, Curve([(100, 500), (200, 1500)]))])
        {
            Study study = Study.Unchecked(story.Tables(), new StudyOptions());
            Verification.Of(Optimiser.Run(study, new PhaseClock()), study).Problems.ShouldBeEmpty();
        }
    }

    private static double Cheapest(List<(double Capacity, double Money)> points, double need)
    {
        (double Capacity, double Money) before = points[0].Capacity == 0 ? points[0] : (0, 0);
        double best = double.PositiveInfinity;
        foreach ((double Capacity, double Money) point in points.Where(point => point.Capacity > 0))
        {
            double at = Math.Max(need, before.Capacity);
            if (at <= point.Capacity) best = Math.Min(best, before.Money + ((point.Money - before.Money) * (at - before.Capacity) / (point.Capacity - before.Capacity)));
            before = point;
        }

        return best;
    }

    private static ParkStory Milling(bool? release = null) => Given.A.Park().Interest(0).Resource("flour", release: release).Technology("milling", makes: "flour")
        .With("milling", TechnologyParameter.Lifetime, 10);

    private static ParkStory Curve((double Capacity, double Money)[] points, double potential = 200, string? choice = null)
    {
        ParkStory story = points.Aggregate(Milling(), (told, point) => told.Point("milling", point.Capacity, point.Money));
        return choice is null ? story : story.Plant("mill", "milling", potential: potential, choice: choice);
    }

    private static ParkStory Needing(double need, ParkStory story, double potential = 200) =>
        story.Plant("mill", "milling", potential: potential).Technology("baking", from: "flour").Plant("bakery", "baking", capacity: need, minimum: need);

    private static ParkStory Concave(double need) => Needing(need, Curve([(100, 1000), (200, 1500)]));
}
