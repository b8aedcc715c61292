using Mycel.Analysis.Indicators;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Indicators;

/// <summary>What a plan is worth when building begins, worked by hand.</summary>
public sealed class NetPresentValueTests
{
    // Without interest over 25 years: bought in years 0, 10 and 20, and half of the last is left.
    [Theory]
    [InlineData(25, 10, 2.5)]
    [InlineData(20, 10, 2)]
    [InlineData(20, 25, 0.8)]
    [InlineData(5, 10, 0.5)]
    [InlineData(20, 0, 1)]
    public void Without_interest_capital_costs_the_lifetimes_that_the_horizon_holds(double horizon, double lifetime, double expected) =>
        PresentValue.OfCapital(0, lifetime, horizon).ShouldBeNear(expected);

    // 1 + 1.1^-10 + 1.1^-20 - (5/10) 1.1^-25 = 1 + 0.385543 + 0.148644 - 0.046148.
    [Fact]
    public void Replacements_and_what_is_left_are_discounted() => PresentValue.OfCapital(0.1, 10, 25).ShouldBe(1.488039, 1e-6);

    [Fact]
    public void A_lifetime_of_a_second_or_of_an_aeon_is_answered()
    {
        PresentValue.OfCapital(0.05, 1.0 / (8760 * 3600), 20).ShouldBe(8760 * 3600 * PresentValue.OfYearly(0.05, 20) * 1.0248, 1e7 / 2);
        PresentValue.OfCapital(0.05, 1e12, 20).ShouldBe(1 - Math.Pow(1.05, -20), 1e-9);
    }

    // 30 t at 50 EUR bring 8 EUR a year each, and the 100 t that stand bring 8 EUR too. Twelve years at 5 % are worth 8.863252 years; the capital of ten years is paid at the
    // start and in year 10, and eight tenths of it are left: 1 + 1.05^-10 - 0.8 × 1.05^-12 = 1.168442.
    [Fact]
    public void A_plan_is_worth_its_surplus_less_what_is_built()
    {
        PlanDocument plan = Orchard().Horizon(12).Plan();
        plan.Indicator("net-present-value").ShouldBe((130 * 8 * 8.863252) - (30 * 50 * 1.168442), 0.01);
    }

    // Twenty years at 5 % are worth 12.462210 years; the capital of ten years is paid twice: 1 + 1.05^-10 = 1.613913.
    [Fact]
    public void Without_a_horizon_it_is_twenty_years() =>
        Orchard().Plan().Indicator("net-present-value").ShouldBe((130 * 8 * 12.462210) - (30 * 50 * 1.613913), 0.01);

    // 8 EUR a year for 5 years at 0 % do not pay for 50 EUR less the half that is left unless building is worth it: 40 > 25. With a lifetime of 5 they do not: 40 < 50.
    [Theory]
    [InlineData(10, 130)]
    [InlineData(5, 100)]
    public void It_can_be_the_objective(double lifetime, double activity) =>
        Orchard(lifetime).Interest(0).Horizon(5).Plan("net-present-value").Activity("orchard").ShouldBeNear(activity);

    // Each new tonne adds 5 × 8 - 25 = 15 EUR to the 4000 EUR of what stands.
    [Fact]
    public void It_can_be_a_limit() =>
        Orchard().Interest(0).Horizon(5).AtLeast("4150 EUR2020", "net-present-value").Plan("capital-investment").Indicator("capital-investment").ShouldBeNear(10 * 50);

    [Fact]
    public void A_link_is_built_and_replaced_too()
    {
        PlanDocument plan = Given.A.Park().Interest(0).Horizon(15).Technology("milling", makes: "flour").Plant("mill", "milling", at: "mill-site", of: "miller", capacity: 100)
            .Technology("baking", makes: "bread", from: "flour").Plant("bakery", "baking", at: "town", of: "baker", capacity: 100).Sells("bread", 10)
            .Link("mill-site", "town", "flour", investment: 20, lifetime: 10).Plan();
        plan.Indicator("net-present-value").ShouldBeNear((15 * 100 * 10) - (100 * 20 * 1.5));
    }

    // Over one lifetime nothing is replaced and nothing is left, so that the value is that of the yearly profit.
    [Theory]
    [InlineData(0)]
    [InlineData(0.05)]
    [InlineData(0.3)]
    public void Over_one_lifetime_it_is_the_worth_of_the_profit(double rate)
    {
        PlanDocument plan = Orchard().Interest(rate).Horizon(10).Plan();
        plan.Indicator("net-present-value").ShouldBeNear(plan.Indicator("profit") * PresentValue.OfYearly(rate, 10));
    }

    [Fact]
    public void It_counts_taxes_and_so_cannot_be_taxed() => PolicyTerms.CanBeTaxed(new NetPresentValue()).ShouldBeFalse();

    private static ParkStory Orchard(double lifetime = 10) =>
        Given.A.Park().Technology("growing", makes: "apples").With("growing", TechnologyParameter.Investment, 50).With("growing", TechnologyParameter.Lifetime, lifetime)
            .With("growing", TechnologyParameter.FixedCost, 2).Plant("orchard", "growing", capacity: 100, potential: 130).Sells("apples", 10);
}
