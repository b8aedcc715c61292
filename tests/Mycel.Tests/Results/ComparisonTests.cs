using Mycel.Analysis.Results;

namespace Mycel.Tests.Results;

public sealed class ComparisonTests
{
    [Fact]
    public void A_result_is_the_same_as_itself()
    {
        var comparison = Comparison.Of([("a", TestPlans.Steam()), ("b", TestPlans.Steam())]);

        comparison.Same.ShouldBeTrue();
        comparison.Indicators.ShouldBeEmpty();
        comparison.Objectives.Single().Change.ShouldBe(0);
    }

    [Fact]
    public void A_difference_within_the_accuracy_of_the_plan_is_none()
    {
        Comparison.Of([("a", TestPlans.Steam(profit: 2_000)), ("b", TestPlans.Steam(profit: 2_000.001))]).Same.ShouldBeTrue();
        Comparison.Of([("a", TestPlans.Steam(profit: 2_000)), ("b", TestPlans.Steam(profit: 2_000.01))]).Same.ShouldBeFalse();
    }

    [Fact]
    public void Only_figures_that_differ_are_listed()
    {
        var comparison = Comparison.Of([("a", TestPlans.Steam()), ("b", TestPlans.Steam(profit: 2_500))]);

        var indicator = comparison.Indicators.Single();
        (indicator.Name, indicator.Unit, indicator.Change).ShouldBe(("profit 2020", "EUR2020/a", 500));
        comparison.Exchanges.ShouldBeEmpty();
    }

    [Fact]
    public void An_exchange_that_one_result_lacks_is_absent_there_and_not_zero()
    {
        var exchange = Comparison.Of([("a", TestPlans.Steam()), ("b", TestPlans.Steam(steam: 0))]).Exchanges.Single();

        exchange.Values.ShouldBe([50_000, null]);
        exchange.Change.ShouldBeNull();
    }

    [Fact]
    public void Figures_in_different_units_are_never_subtracted()
    {
        var dollars = TestPlans.Steam() with { Objective = new("profit", "maximise", 2_000, "USD2020/a", 2_000, 0) };

        Comparison.Of([("a", TestPlans.Steam()), ("b", dollars)]).Objectives.Select(line => line.Unit).ShouldBe(["EUR2020/a", "USD2020/a"]);
    }

    [Fact]
    public void Slices_of_a_year_are_summed()
    {
        var sliced = TestPlans.Steam();
        var activity = sliced.Activities[0];
        sliced = sliced with { Activities = [activity with { Slice = "winter", Value = 40_000 }, activity with { Slice = "summer", Value = 10_000 }] };

        Comparison.Of([("a", TestPlans.Steam()), ("b", sliced)]).Activities.ShouldBeEmpty();
    }
}
