using Mycel.Analysis.Balances;
using Mycel.Analysis.Checks;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Quantities;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation.Examples;

/// <summary>Every statement of the article about its park that can be checked, one by one.</summary>
public sealed class SouthernParkTests
{
    private const double AllHeat = 8950;
    private const double AllCapture = 12_000;

    private static readonly Lazy<PlanDocument> Richest = new(() => SouthernPark.Plan());
    private static readonly Lazy<PlanDocument> Cleanest = new(() => SouthernPark.Plan(SouthernPark.Carbon));

    [Fact]
    public void The_package_and_its_scenarios_are_right()
    {
        foreach (string[] scenarios in SouthernPark.Tables.Scenarios.Keys.Select(id => new[] { id }).Prepend([]))
        {
            var findings = new FindingList();
            PackageTables tables = SouthernPark.Tables.Under(scenarios, findings);
            ParkChecks.Run(UnitModels.ParkOf(tables, findings), null, findings);
            findings.Where(finding => finding.Severity != Severity.Remark).Select(finding => finding.ToString()).ShouldBeEmpty();
        }
    }

    // Benefit a year by budget, each strategy alone; trees are planted only where they must be.
    [Fact]
    public void Waste_heat_brings_most_for_a_yuan_then_capture_then_photovoltaics_and_trees_bring_a_loss()
    {
        double[] order = [.. Alone(SouthernPark.Benefit).Select(plan => plan.Indicator("profit") / plan.Indicator("budget"))];
        double[] trees = [.. Species.Select(kind => SouthernPark.Best(SouthernPark.Only(kind), SouthernPark.Carbon)).Select(plan => plan.Indicator("profit"))];
        order.ShouldBe(order.OrderDescending());
        order[^1].ShouldBeGreaterThan(0);
        trees.ShouldAllBe(benefit => benefit < 0);
    }

    [Fact]
    public void Waste_heat_saves_most_carbon_for_a_yuan_then_capture_then_trees_then_photovoltaics()
    {
        double[] order = [.. Alone(SouthernPark.Carbon).Select(plan => plan.Indicator("co2-reduction") / plan.Indicator("budget"))];
        double[] trees = [.. Species.Select(kind => SouthernPark.Best(SouthernPark.Only(kind), SouthernPark.Carbon))
            .Select(plan => plan.Indicator("co2-reduction") / plan.Indicator("budget"))];
        order.ShouldBe(order.OrderDescending());
        trees.ShouldAllBe(saved => saved < order[1] && saved > order[2]);
    }

    [Fact]
    public void At_the_greatest_benefit_all_waste_heat_drives_chillers_and_the_rest_of_the_budget_captures_carbon()
    {
        Richest.Value.BuiltOf("absorption-chiller").ShouldBeNear(AllHeat);
        Richest.Value.BuiltOf("carbon-capture").ShouldBeNear((20e6 - (AllHeat * 500)) / 2000);
        Richest.Value.Builds.Select(build => build.Technology).Distinct().Count().ShouldBe(2);
        Richest.Value.Indicator("budget").ShouldBeNear(20e6);
    }

    // The one size that the text tells: "{1}, 2000".
    [Fact]
    public void Region_4_has_2000_kilowatts_of_chillers() => Richest.Value.Built("region-4-chiller").ShouldBeNear(2000);

    [Fact]
    public void At_the_greatest_reduction_all_waste_heat_drives_heat_pumps_and_the_rest_of_the_budget_captures_carbon()
    {
        Cleanest.Value.BuiltOf("absorption-heat-pump").ShouldBeNear(AllHeat);
        Cleanest.Value.BuiltOf("carbon-capture").ShouldBeNear((20e6 - (AllHeat * 1020)) / 2000);
        Cleanest.Value.Builds.Select(build => build.Technology).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void The_greatest_reduction_is_31_600_tonnes_a_year() => Cleanest.Value.Indicator("co2-reduction").ShouldBe(31_600, 50);

    [Fact]
    public void The_greatest_reduction_is_2_6_times_that_of_the_greatest_benefit() =>
        (Cleanest.Value.Indicator("co2-reduction") / Richest.Value.Indicator("co2-reduction")).ShouldBe(2.6, 0.05);

    [Fact]
    public void The_greatest_reduction_costs_about_13_percent_of_the_benefit() =>
        (1 - (Cleanest.Value.Indicator("profit") / Richest.Value.Indicator("profit"))).ShouldBe(0.13, 0.005);

    [Fact]
    public void Five_million_pay_for_waste_heat_and_photovoltaics_because_the_least_capture_is_out_of_reach()
    {
        PlanDocument plan = SouthernPark.Plan(SouthernPark.Benefit, "budget-5");
        plan.BuiltOf("absorption-chiller").ShouldBeNear(AllHeat);
        plan.BuiltOf("carbon-capture").ShouldBeNear(0);
        plan.BuiltOf("photovoltaic").ShouldBeNear((5e6 - (AllHeat * 500)) * 6.2 / 4000);
        (5e6 - (AllHeat * 500)).ShouldBeLessThan(1000 * 2000);
    }

    [Fact]
    public void Thirty_five_million_pay_for_photovoltaics_only_after_all_heat_and_all_capture()
    {
        PlanDocument plan = SouthernPark.Plan(SouthernPark.Benefit, "budget-35");
        plan.BuiltOf("absorption-chiller").ShouldBeNear(AllHeat);
        plan.BuiltOf("carbon-capture").ShouldBeNear(AllCapture);
        plan.BuiltOf("photovoltaic").ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_rising_carbon_price_turns_chillers_into_heat_pumps_at_250_or_below()
    {
        SouthernPark.Plan(SouthernPark.Benefit, "carbon-price-150").BuiltOf("absorption-heat-pump").ShouldBeNear(0);
        SouthernPark.Plan(SouthernPark.Benefit, "carbon-price-250").BuiltOf("absorption-heat-pump").ShouldBeNear(AllHeat);
    }

    [Theory]
    [InlineData(250)]
    [InlineData(300)]
    [InlineData(450)]
    public void From_250_on_both_objectives_have_the_same_solution(double price)
    {
        PlanDocument plan = SouthernPark.Best(SouthernPark.With(carbonPrice: price));
        foreach (string technology in Cleanest.Value.Builds.Select(build => build.Technology).Union(plan.Builds.Select(build => build.Technology)))
            plan.BuiltOf(technology).ShouldBeNear(Cleanest.Value.BuiltOf(technology));
    }

    [Theory]
    [InlineData(59)]
    [InlineData(150)]
    [InlineData(250)]
    [InlineData(350)]
    [InlineData(450)]
    public void Neither_trees_nor_photovoltaics_come_up_to_a_carbon_price_of_450(double price)
    {
        PlanDocument plan = SouthernPark.Best(SouthernPark.With(carbonPrice: price));
        plan.Trees().ShouldBeNear(0);
        plan.BuiltOf("photovoltaic").ShouldBeNear(0);
    }

    [Theory]
    [InlineData(140, true)]
    [InlineData(200, false)]
    public void Capture_comes_before_photovoltaics_at_140_kilometres_and_after_them_at_200(int kilometres, bool captures)
    {
        PlanDocument plan = SouthernPark.Plan(SouthernPark.Benefit, $"distance-{kilometres}");
        (plan.BuiltOf("carbon-capture") > 0).ShouldBe(captures);
        (plan.BuiltOf("photovoltaic") > 0).ShouldBe(!captures);
    }

    [Fact]
    public void Waste_heat_capture_and_photovoltaics_pay_back_within_their_lives()
    {
        foreach (PlanDocument plan in Alone(SouthernPark.Benefit))
        {
            double surplus = plan.Indicator("profit") + plan.Indicator("capital-cost");
            (plan.Indicator("capital-investment") / surplus).ShouldBeLessThan(20);
        }
    }

    [Fact]
    public void A_lot_carries_trees_of_one_kind_or_modules()
    {
        PlanDocument plan = SouthernPark.Best(SouthernPark.With(budget: 1000), SouthernPark.Carbon);
        plan.Builds.Where(build => build.Site is "region-1" or "region-2").GroupBy(build => build.Site).ShouldAllBe(lot => lot.Count() == 1);
        plan.Builds.Where(build => build.Site == "region-4" && build.Technology != "photovoltaic").ShouldHaveSingleItem();
    }

    // Trees are the only technology whose upkeep is counted: 50 000 CNY a hectare, and 150 000 for the project.
    [Fact]
    public void Only_the_management_of_trees_is_counted_by_the_budget_beside_capital()
    {
        PlanDocument plan = SouthernPark.Best(SouthernPark.Only("masson-pine"), SouthernPark.Carbon);
        plan.Indicator("budget").ShouldBeNear((18 * 50_000) + (2 * 150_000));
        plan.Indicator("capital-investment").ShouldBeNear((18 * 20_000) + (2 * 150_000));
        Richest.Value.Indicator("budget").ShouldBeNear(Richest.Value.Indicator("capital-investment"));
    }

    [Fact]
    public void The_report_sets_the_published_figures_beside_ours()
    {
        Richest.Value.Published.Count.ShouldBe(SouthernPark.Tables.Published.Count);
        Richest.Value.Published.ShouldAllBe(row => row.Ours != null);
    }

    [Fact]
    public void Without_a_budget_nothing_is_built()
    {
        PlanDocument plan = SouthernPark.Best(SouthernPark.With(budget: 0));
        plan.Builds.ShouldBeEmpty();
        plan.Best().ShouldBeNear(0);
        plan.Indicator("net-present-value").ShouldBeNear(0);
    }

    // Capture that must run beyond what the factory emits, and an area below zero.
    [Fact]
    public void More_carbon_than_there_is_cannot_be_captured()
    {
        PackageTables greedy = SouthernPark.Tables with
        {
            Plants = new([.. SouthernPark.Tables.Plants.Select(plant =>
                plant.Id.Value == "region-3-capture" ? plant with { Potential = new Quantity(50_000, Unit.Parse("t/a")) } : plant)]),
        };
        SouthernPark.Best(greedy, "max output-value", "budget-35").Sold("co2-delivered").ShouldBe(AllCapture, 0.01);
        PackageTables forced = greedy with
        {
            Plants = new([.. greedy.Plants.Select(plant => plant.Id.Value == "region-3-capture" ? plant with { Minimum = new Quantity(7000, Unit.Parse("t/a")) } : plant)]),
        };
        FindingList findings = [];
        Study? study = Study.Open(forced, "", [], new StudyOptions { Baseline = false, LeftOut = 0 }, findings);
        if (study is null) findings.HasErrors.ShouldBeTrue();
        else Optimiser.Run(study, new PhaseClock()).Status.ShouldBe("infeasible");
    }

    private static readonly string[] Species = ["masson-pine", "slash-pine", "chinese-fir"];

    // Waste heat, capture, photovoltaics.
    private static IEnumerable<PlanDocument> Alone(string objective) =>
    [
        SouthernPark.Best(SouthernPark.Only("absorption-chiller", "organic-rankine-cycle", "absorption-heat-pump", "heat-exchanger"), objective),
        SouthernPark.Best(SouthernPark.Only("carbon-capture"), objective), SouthernPark.Best(SouthernPark.Only("photovoltaic"), objective),
    ];
}
