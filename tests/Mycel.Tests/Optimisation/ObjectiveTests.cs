using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Solver.Programs;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>What can be sought. Gas steam gains 10 EUR/GJ and emits 0.07 t; electrode steam gains 4 EUR and emits nothing; 100 GJ can be sold.</summary>
public sealed class ObjectiveTests
{
    [Theory]
    [InlineData("profit", 1000, 7)]
    [InlineData("max profit", 1000, 7)]
    [InlineData("co2, profit", 400, 0)]
    [InlineData("min co2 , maximise profit", 400, 0)]
    [InlineData("max profit - 50*co2", 1000, 7)]
    [InlineData("max profit - 100*co2", 400, 0)]
    [InlineData("min 100*co2 - profit", 400, 0)]
    public void What_is_sought_is_found(string objective, double profit, double co2)
    {
        PlanDocument plan = Boilers().Plan(objective);
        plan.Indicator("profit").ShouldBeNear(profit);
        plan.Indicator("co2").ShouldBeNear(co2);
    }

    // 1 000 − 50 × 7.
    [Fact]
    public void A_weighted_sum_is_the_sum_of_its_parts()
    {
        PlanDocument plan = Boilers().Plan("max profit - 50*co2");
        plan.Best().ShouldBeNear(650);
        plan.Objective!.Unit.ShouldBe("1");
    }

    [Theory]
    [InlineData("profit", "maximise", "EUR2020/a")]
    [InlineData("co2", "minimise", "tCO2e/a")]
    [InlineData("max co2", "maximise", "tCO2e/a")]
    public void An_indicator_alone_is_sought_in_its_better_direction_and_in_its_unit(string objective, string sense, string unit)
    {
        ObjectiveValue found = Boilers().Plan(objective).Objective!;
        found.Sense.ShouldBe(sense);
        found.Unit.ShouldBe(unit);
    }

    [Theory]
    [InlineData("proft", "'proft' is not an indicator of this park. Did you mean 'profit'?")]
    [InlineData("", "The objective '' names no indicator at its end.")]
    [InlineData("max", "The objective 'max' names no indicator at its end.")]
    [InlineData("max profit -", "The objective 'max profit -' names no indicator at its end.")]
    [InlineData("profit - 50*co2", "Write max or min before the sum 'profit - 50*co2'.")]
    [InlineData("-1*co2", "Write max or min before the sum '-1*co2'.")]
    [InlineData("max x*co2", "'x' is not a number. Write a weight such as 50*co2.")]
    [InlineData("max NaN*co2", "'NaN' is not a number. Write a weight such as 50*co2.")]
    [InlineData("max profit * co2", "'*' stands where + or - is expected in the objective 'max profit * co2'.")]
    [InlineData("max profit + co2-intensity", "'co2-intensity' is a ratio and cannot be part of a sum.")]
    [InlineData("profit / co2", "Write max or min before the ratio 'profit / co2'.")]
    [InlineData("max profit / co3", "'co3' is not an indicator of this park. Did you mean 'co2'?")]
    [InlineData("max profit /", "The objective 'max profit /' names no indicator at its end.")]
    [InlineData("max / co2", "The objective 'max / co2' names no indicator at its end.")]
    [InlineData("max profit / co2 / energy", "'max profit / co2 / energy' divides twice.")]
    [InlineData("max profit - co2 / energy", "Put brackets around the sums of the ratio 'max profit - co2 / energy'")]
    public void What_cannot_be_read_is_refused_with_a_mend(string objective, string problem)
    {
        Objective.Read(objective, new Park(Boilers().Tables()), out string? found).ShouldBeEmpty();
        found.ShouldNotBeNull().ShouldStartWith(problem);
    }

    [Fact]
    public void The_stages_keep_their_order_and_sense()
    {
        IReadOnlyList<ObjectiveStage> stages = Objective.Read("co2, max profit - 2*co2 + 0.5*energy", new Park(Boilers().Tables()), out _);
        stages.Select(stage => stage.Sense).ShouldBe([Sense.Minimise, Sense.Maximise]);
        stages[1].Parts.Select(part => (part.Indicator.Id, part.Weight)).ShouldBe([("profit", 1), ("co2", -2), ("energy", 0.5)]);
    }

    private static ParkStory Boilers() => Given.A.Park().Resource("gas", ResourceKind.Fuel, "GJ").Resource("steam", ResourceKind.Heat, "GJ")
        .Technology("boiling", makes: "steam", from: "1.25 gas").Plant("boiler", "boiling", capacity: 200)
        .Technology("heating", makes: "steam").With("heating", TechnologyParameter.VariableCost, 16).Plant("electrode-boiler", "heating", capacity: 200)
        .Buys("gas", 8).Sells("steam", 20, limit: 100).AtLeast("2000 EUR2020/a", "output-value").Factor("gas", "co2", FlowScope.Buy, "0.056 tCO2e/GJ");
}
