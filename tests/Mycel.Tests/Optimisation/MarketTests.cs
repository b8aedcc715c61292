using Mycel.Analysis.Results;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>Markets and endowments.</summary>
public sealed class MarketTests
{
    // 180 t: 150 t at 200 EUR, then 30 t at 250 EUR. Another tonne at 200 EUR would save 50 EUR.
    [Fact]
    public void The_cheap_tier_is_bought_first()
    {
        PlanDocument plan = Mill(need: 180).Buys("grain", 200, limit: 150).Buys("grain", 250, limit: 100, tier: 2).Plan();
        plan.Best().ShouldBeNear(-((150 * 200) + (30 * 250)));
        plan.Price("market-limit[buy,grain]").ShouldBeNear(50);
        plan.Price("market-limit[buy,grain,tier-2]").ShouldBe(0);
    }

    // 100 t at 9 EUR, the rest at 4 EUR.
    [Fact]
    public void The_dear_tier_is_sold_first() =>
        Given.A.Park().Technology("milling", makes: "flour").Plant("mill", "milling", capacity: 130)
            .Sells("flour", 4).Sells("flour", 9, limit: 100, tier: 2).Plan().Best().ShouldBeNear((100 * 9) + (30 * 4));

    [Fact]
    public void A_market_without_a_site_is_one_for_all_who_share_its_limit() =>
        TwoMills().Sells("flour", 10, limit: 120).Plan().Sold("flour").ShouldBeNear(120);

    [Fact]
    public void A_market_of_a_site_is_open_there_alone() => TwoMills().Sells("flour", 10, at: "north").Plan().Sold("flour").ShouldBeNear(100);

    // 100 t/a hold for the whole year, 40 t/a in winter, a quarter of it: 75 t in summer and 10 t in winter.
    [Fact]
    public void A_row_of_a_slice_goes_before_that_of_the_year_and_each_limits_its_own_time()
    {
        PlanDocument plan = Given.A.Park().Slices(("summer", 0.75), ("winter", 0.25)).Technology("milling", makes: "flour").Plant("mill", "milling", capacity: 1000)
            .Sells("flour", 10, limit: 100).Sells("flour", 20, limit: 40, slice: "winter").Plan();
        plan.Best().ShouldBeNear((75 * 10) + (10 * 20));
    }

    [Fact]
    public void A_cap_and_a_reserve_bound_what_is_drawn()
    {
        Pans().Endowment("brine", cap: 80).Plan().Drawn("brine").ShouldBeNear(80);
        Pans().Endowment("brine", cap: 80, reserve: 70).Plan().Drawn("brine").ShouldBeNear(70);
        Pans().Endowment("brine").Plan().Drawn("brine").ShouldBeNear(100);
    }

    // Salt sells at 10 EUR: drawing pays at 9 EUR and not at 11 EUR.
    [Fact]
    public void Drawing_is_paid_for()
    {
        Pans().Endowment("brine", cost: 9).Plan().Best().ShouldBeNear(100);
        Pans().Endowment("brine", cost: 11).Plan().Drawn("brine").ShouldBe(0);
    }

    // 800 t/a in three quarters of the year, 400 t/a in the other: 600 t + 100 t.
    [Fact]
    public void A_cap_of_a_slice_goes_before_that_of_the_year_and_each_bounds_its_own_time() =>
        Pans(capacity: 10_000).Slices(("summer", 0.75), ("winter", 0.25)).Endowment("brine", cap: 800).Endowment("brine", cap: 400, slice: "winter")
            .Plan().Drawn("brine").ShouldBeNear(700);

    [Fact]
    public void Premises_at_a_site_share_its_endowment() =>
        Pans().Plant("basins", "evaporating", of: "neighbour", capacity: 100).Endowment("brine", cap: 120).Plan().Drawn("brine").ShouldBeNear(120);

    private static ParkStory Mill(double need) => Given.A.Park().Technology("milling", from: "grain").Plant("mill", "milling", capacity: 1000, minimum: need);

    private static ParkStory TwoMills() => Given.A.Park().Technology("milling", makes: "flour")
        .Plant("north-mill", "milling", at: "north", of: "north", capacity: 100).Plant("south-mill", "milling", at: "south", of: "south", capacity: 100);

    private static ParkStory Pans(double capacity = 100) =>
        Given.A.Park().Technology("evaporating", makes: "salt", from: "brine").Plant("pans", "evaporating", capacity: capacity).Sells("salt", 10);
}
