using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Superstructures;

/// <summary>What a row of links becomes.</summary>
public sealed class LinkTests
{
    // One degree of a great circle on a sphere of 6371.0088 km: 2 π 6371.0088 / 360 = 111.1951 km.
    private const double KilometresPerDegree = 111.1950802;

    [Fact]
    public void A_rule_links_givers_to_takers_within_its_distance()
    {
        Superstructure structure = Meridian().Link("*", "*", "steam", within: 20).Structure();
        Carrier carrier = structure.Carriers.ShouldHaveSingleItem();
        structure.CarrierTitle(0).ShouldBe("works to mill");
        carrier.LengthKilometres!.Value.ShouldBe(0.1 * KilometresPerDegree, 1e-6);
    }

    [Fact]
    public void A_wider_rule_links_more_and_never_back() =>
        Meridian().Link("*", "*", "*", within: 100).Structure().Carriers.Count.ShouldBe(2);

    [Fact]
    public void The_way_is_the_distance_times_the_detour() =>
        Meridian().Link("*", "*", "steam", within: 20, detour: 1.3).Structure().Carriers[0].LengthKilometres!.Value.ShouldBe(0.13 * KilometresPerDegree, 1e-6);

    [Fact]
    public void A_length_that_is_given_goes_before_coordinates() =>
        Meridian().Link("works", "mill", "steam", length: "2500 m").Structure().Carriers[0].LengthKilometres!.Value.ShouldBe(2.5, 1e-12);

    // 10 km at 0.2 EUR/(GJ km) and 1 %/km: 2 EUR/GJ and a loss of 10 %. 50 EUR/(GJ/a)/km over 10 km: 500 EUR/(GJ/a).
    [Fact]
    public void Figures_by_length_are_multiplied_by_the_length()
    {
        Superstructure structure = Meridian()
            .Link("works", "mill", "steam", length: 10, cost: "0.2 EUR2020/(GJ km)", loss: "1 %/km", investment: "50 EUR2020/(GJ/a)/km", fixedInvestment: "3 kEUR2020/km", lifetime: 20)
            .Structure();
        structure.Arcs[0].CostPerAmount.ShouldBe(2, 1e-12);
        structure.Arcs[0].LossShare.ShouldBe(0.1, 1e-12);
        structure.Carriers[0].InvestmentPerCapacity.ShouldBe(500, 1e-9);
        structure.Carriers[0].FixedInvestmentMoney.ShouldBe(30_000, 1e-9);
    }

    [Fact]
    public void Only_links_between_organisations_are_closed_in_the_baseline()
    {
        ParkStory story = Meridian().Plant("second-boiler", "boiling", at: "annex", of: "works", capacity: 1);
        story.Link("boiler", "mill", "steam").Link("boiler", "annex", "steam").Structure().Carriers.Select(carrier => carrier.JoinsOrganisations).ShouldBe([true, false]);
    }

    // A link for everything that holds 30 t a year, for 20 t of ash and 20 000 kg of sludge that each save 1 EUR per tonne: 30 t go.
    [Fact]
    public void A_link_for_everything_counts_its_capacity_in_one_unit()
    {
        PlanDocument plan = Given.A.Park().Resource("ash", ResourceKind.ByProduct).Resource("sludge", ResourceKind.ByProduct, "kg")
            .Technology("burning", makes: "ash + 1000 sludge").Plant("boiler", "burning", at: "works", of: "works", capacity: 20)
            .Technology("mixing", makes: "soil", from: "ash").Technology("composting", makes: "compost", from: "1000 sludge", counted: "compost")
            .Plant("mixer", "mixing", at: "farm", of: "farm", capacity: 20).Plant("composter", "composting", at: "farm", of: "farm", capacity: 20)
            .Sells("soil", 1).Sells("compost", 1).Link("works", "farm", "*", capacity: "30 t/a").Plan();
        plan.Best().ShouldBeNear(30);
    }

    private static ParkStory Meridian() => Given.A.Park().Resource("steam", ResourceKind.Heat, "GJ")
        .Site("works", 55, 11).Site("mill", 55.1, 11).Site("village", 55.5, 11)
        .Technology("boiling", makes: "steam").Technology("heating", makes: "comfort", from: "steam")
        .Plant("boiler", "boiling", at: "works", of: "works", capacity: 10)
        .Plant("kiln", "heating", at: "mill", of: "mill", capacity: 10).Plant("houses", "heating", at: "village", of: "village", capacity: 10);
}
