using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Balances;

/// <summary>Batteries: numbers worked by hand, and what a year can say of them.</summary>
public sealed class BatteryTests
{
    private static readonly UnitReading Cells = UnitReading.Of(
        (Battery.Efficiency, 0.9), (Battery.Depth, 0.8), (Battery.Cycles, 300), (Battery.CalendarLife, 15), (Battery.CycleLife, 6000));

    // 0.8 x 300 = 240 MWh a year when new, with 0.8 left at the end 216 on average; 216 / 0.9 = 240 are charged.
    [Fact]
    public void A_megawatt_hour_moves_what_it_does_by_hand()
    {
        UnitResult result = new Battery().Evaluate(Cells.With(Battery.CapacityAtEnd, 0.8).With(Battery.StandbyUse, 2));

        result.AmountAt(Battery.Discharged).ShouldBe(216, 1e-9);
        result.AmountAt(Battery.Charged).ShouldBe(242, 1e-9);
        result.Balances.Single().Terms.Single(term => term.Name == "lost in cells and inverters").Amount.ShouldBe(24, 1e-9);
    }

    // 6000 cycles are 20 years of 300 and 10 of 600; the calendar ends at 15.
    [Theory]
    [InlineData(300, 15)]
    [InlineData(600, 10)]
    public void The_life_ends_with_the_years_or_the_cycles(double cycles, double years) =>
        new Battery().Evaluate(Cells.With(Battery.Cycles, cycles)).Values.Single(value => value.Parameter == TechnologyParameter.Lifetime).Value.ShouldBe(years, 1e-12);

    // 200 per kWh and 300 per kW over 4 h: 275 per kWh.
    [Fact]
    public void Inverters_cost_by_power() =>
        new Battery().Evaluate(Cells.With(Battery.SpecificInvestment, 200).With(Battery.PowerInvestment, 300).With(Battery.Duration, 4))
            .Values.Single(value => value.Parameter == TechnologyParameter.Investment).Value.ShouldBe(275000, 1e-9);

    // 300 cycles of 0.8 x 16 h out and 16 / 0.9 x 0.8 h in: 8107 h; with 20 h it is 10 133.
    [Fact]
    public void Cycles_have_to_fit_into_a_year()
    {
        new Battery().Evaluate(Cells.With(Battery.Duration, 16)).Problems.ShouldBeEmpty();
        new Battery().Evaluate(Cells.With(Battery.Duration, 20)).Problems.Single().ShouldBe(new UnitProblem(
            Battery.Cycles, "300 cycles take 1.013E+04 h of charging and discharging, but a year has 8760 h.", "Write at most 259.3 cycles, or a shorter duration."));
        new Battery().Evaluate(Cells.With(Battery.PowerInvestment, 100)).Problems.Single().Input.ShouldBe(Battery.PowerInvestment);
        new Battery().Evaluate(Cells.With(Battery.CycleLife, 200)).BeyondValidity.Single().Input.ShouldBe(Battery.CycleLife);
    }

    // 240 MWh a year and per MWh earn 240 x 90 - 240 / 0.9 x 30 = 13 600; at 5 % over 15 years 100 000 cost 9634 a year, and 150 000 cost 14 451.
    [Theory]
    [InlineData(100, 10)]
    [InlineData(150, 0)]
    public void It_is_built_where_the_difference_of_prices_pays_it(double investmentPerKilowattHour, double built)
    {
        PlanDocument plan = Shift("cheap", "dear", investmentPerKilowattHour).Plan();

        plan.Builds.Sum(build => build.Value).ShouldBe(built * 240, 1e-3);
    }

    // A year knows no hours: from a resource to itself a battery only loses.
    [Fact]
    public void From_a_resource_to_itself_it_is_never_built() => Shift("dear", "dear", 0.001).Plan().Builds.ShouldBeEmpty();

    private static ParkStory Shift(string charged, string discharged, double investment) => Given.A.Park()
        .Resource("cheap", ResourceKind.Electricity, "MWh").Resource("dear", ResourceKind.Electricity, "MWh")
        .Buys("cheap", 30).Buys("dear", 100).Sells("dear", 90)
        .Counted("store", discharged).Input("store", "battery", "round-trip-efficiency", "90 %").Input("store", "battery", "depth-of-discharge", "80 %")
        .Input("store", "battery", "cycles-per-year", "300 1/a").Input("store", "battery", "calendar-life", "15 a").Input("store", "battery", "cycle-life", "6000")
        .Input("store", "battery", "specific-investment", FormattableString.Invariant($"{investment} EUR2020/kWh"))
        .Port("store", "battery", "charged", charged).Port("store", "battery", "discharged", discharged)
        .Plant("cells", "store", potential: 2400);
}
