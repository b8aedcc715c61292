using Mycel.Analysis.Results;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>Who received what from whom.</summary>
public sealed class TracingTests
{
    // 30 and 70 meet in the hub; 60 and 40 leave it. Each takes from each by the other's share: 18, 42, 12, 28.
    [Fact]
    public void Through_a_hub_each_takes_from_each_by_its_share()
    {
        PlanDocument plan = Hub().Link("hub", "third", "water").Link("hub", "fourth", "water").Plan();
        plan.Exchanged("first-spring", "third-wash", "water").ShouldBeNear(18);
        plan.Exchanged("second-spring", "third-wash", "water").ShouldBeNear(42);
        plan.Exchanged("first-spring", "fourth-wash", "water").ShouldBeNear(12);
        plan.Exchanged("second-spring", "fourth-wash", "water").ShouldBeNear(28);
        plan.Exchanges.ShouldAllBe(exchange => exchange.Synergy && exchange.From != "pump" && exchange.To != "pump");
    }

    // A fifth is lost behind the hub: of 60 that leave for the third 48 arrive, 0.3 of them from the first.
    [Fact]
    public void What_is_lost_on_the_way_is_nobodys()
    {
        PlanDocument plan = Hub().Link("hub", "third", "water", loss: 0.2, capacity: 60).Link("hub", "fourth", "water").Plan();
        plan.Exchanged("first-spring", "third-wash", "water").ShouldBeNear(0.3 * 48);
        plan.Exchanged("second-spring", "third-wash", "water").ShouldBeNear(0.7 * 48);
    }

    // Of 100 that the third washes with, 40 are bought: what it has of others is 60.
    [Fact]
    public void What_is_bought_is_exchanged_with_nobody()
    {
        PlanDocument plan = Hub(third: 100).Link("hub", "third", "water").Buys("water", 1, at: "third").Plan();
        plan.Exchanges.Where(exchange => exchange.To == "third-wash").Sum(exchange => exchange.Value).ShouldBeNear(100 - plan.Bought("water"));
        (plan.Exchanged("first-spring", "third-wash", "water") / plan.Exchanged("second-spring", "third-wash", "water")).ShouldBeNear(3.0 / 7);
    }

    [Fact]
    public void Plants_of_one_owner_exchange_without_synergy()
    {
        PlanDocument plan = Given.A.Park().Technology("springing", makes: "water").Technology("washing", makes: "wool", from: "water").Sells("wool", 1)
            .Plant("spring", "springing", capacity: 10).Plant("wash", "washing", capacity: 10).Plan();
        plan.Exchanges.ShouldHaveSingleItem().Synergy.ShouldBeFalse();
        plan.Exchanged("spring", "wash", "water").ShouldBeNear(10);
        plan.LinkFlows.ShouldBeEmpty();
    }

    // A plant that feeds itself exchanges with nobody.
    [Fact]
    public void A_loop_inside_a_plant_is_no_exchange() =>
        Given.A.Park().Technology("breeding", makes: "2 yeast", from: "yeast").Plant("vat", "breeding", capacity: 10).Sells("yeast", 1).Plan().Exchanges.ShouldBeEmpty();

    private static ParkStory Hub(double third = 60) => Given.A.Park().Technology("springing", makes: "water").Technology("washing", makes: "wool", from: "water").Sells("wool", 5)
        .Technology("pumping", makes: "service")
        .Plant("first-spring", "springing", at: "first", of: "first", capacity: 30).Plant("second-spring", "springing", at: "second", of: "second", capacity: 70)
        .Plant("pump", "pumping", at: "hub", of: "hub", capacity: 1)
        .Plant("third-wash", "washing", at: "third", of: "third", capacity: third).Plant("fourth-wash", "washing", at: "fourth", of: "fourth", capacity: 40)
        .Link("first", "hub", "water").Link("second", "hub", "water");
}
