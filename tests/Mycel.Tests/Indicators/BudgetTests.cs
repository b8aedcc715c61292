using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Indicators;

/// <summary>What a budget for building counts.</summary>
public sealed class BudgetTests
{
    // 30 t of new capacity at 50 EUR, and 20 years of 2 EUR a year for each tonne of it; the 100 t that stand are kept from the year's money.
    [Fact]
    public void A_budget_counts_the_years_that_it_is_told_to()
    {
        PlanDocument plan = Orchard().With("growing", TechnologyParameter.CountedYears, 20).Plan();
        plan.Indicator("capital-investment").ShouldBeNear(30 * 50);
        plan.Indicator("budget").ShouldBeNear(30 * (50 + (20 * 2)));
    }

    [Fact]
    public void Without_counted_years_a_budget_is_the_capital_investment()
    {
        PlanDocument plan = Orchard().Plan();
        plan.Indicator("budget").ShouldBeNear(plan.Indicator("capital-investment"));
    }

    // 4 % of 50 EUR is 2 EUR a year: the same budget.
    [Fact]
    public void The_fixed_cost_may_be_a_share_of_the_investment() =>
        Orchard(fixedCost: "4 %/a").With("growing", TechnologyParameter.CountedYears, 20).Plan().Indicator("budget").ShouldBeNear(30 * 90);

    // The first 10 t cost 500 EUR in all and the next 30 t 900: 30 t cost 1100, and twenty years of 4 % of it 880.
    [Fact]
    public void The_fixed_cost_may_be_a_share_of_a_cost_that_falls_with_size() =>
        Given.A.Park().Interest(0).Technology("growing", makes: "apples").With("growing", TechnologyParameter.Lifetime, 10).With("growing", TechnologyParameter.FixedCost, "4 %/a")
            .With("growing", TechnologyParameter.CountedYears, 20).Point("growing", 0, 0).Point("growing", 10, 500).Point("growing", 40, 1400)
            .Plant("orchard", "growing", potential: 30).Sells("apples", 30).Plan().Indicator("budget").ShouldBeNear(1100 + 880);

    // 900 EUR pay for 10 t at 50 EUR and 20 years of 2 EUR.
    [Fact]
    public void A_budget_can_be_a_limit() =>
        Orchard().With("growing", TechnologyParameter.CountedYears, 20).AtMost("900 EUR2020", "budget").Plan().Activity("orchard").ShouldBeNear(100 + 10);

    [Fact]
    public void A_budget_can_be_an_objective()
    {
        PlanDocument plan = Orchard().With("growing", TechnologyParameter.CountedYears, 20).Plan("budget, profit");
        plan.Indicator("budget").ShouldBeNear(0);
        plan.Activity("orchard").ShouldBeNear(100);
    }

    private static ParkStory Orchard(Amount? fixedCost = null) =>
        Given.A.Park().Interest(0).Technology("growing", makes: "apples").With("growing", TechnologyParameter.Investment, 50).With("growing", TechnologyParameter.Lifetime, 10)
            .With("growing", TechnologyParameter.FixedCost, fixedCost ?? 2).Plant("orchard", "growing", capacity: 100, potential: 130).Sells("apples", 10);
}
