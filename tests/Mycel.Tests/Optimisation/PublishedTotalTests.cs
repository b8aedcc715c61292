using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;
using Mycel.Model.Scenarios;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

public sealed class PublishedTotalTests
{
    [Fact]
    public void A_total_of_a_scenario_is_shown_where_that_scenario_or_a_child_of_it_is_applied()
    {
        Shown().ShouldBe([90]);
        Shown("wet").ShouldBe([90, 91]);
        Shown("dry").ShouldBe([90, 92]);
        Shown("dry", "wet").ShouldBe([90, 91, 92]);
        Shown("very-dry").ShouldBe([90, 92]);
    }

    [Fact]
    public void A_ratio_that_was_published_is_set_beside_ours()
    {
        PublishedComparison row = Plan().Published[^1];
        row.Indicator.ShouldBe("co2-direct/electricity");
        row.Published.ShouldBe(0.3);
        row.Ours!.Value.ShouldBe(0.5, 1e-9);
        row.Unit.ShouldBe("tCO2e/MWh");
    }

    private static double[] Shown(params string[] scenarios) => [.. Plan(scenarios).Published.Where(row => row.Indicator == "co2").Select(row => row.Published)];

    private static PlanDocument Plan(params string[] scenarios)
    {
        FindingList findings = [];
        Study? study = Study.Open(Tables(), "", scenarios, new StudyOptions { Baseline = false }, findings);
        return Optimiser.Run(study.ShouldNotBeNull(string.Join('\n', findings)), new PhaseClock());
    }

    private static PackageTables Tables() =>
        Given.A.Park().Resource("power", ResourceKind.Electricity, unit: "MWh")
            .Technology("smelter", makes: "metal", from: "ore + 2 power").Plant("smelter", "smelter", capacity: 10)
            .Buys("power", 1).Buys("ore", 1).Sells("metal", 10).Factor("metal", "co2", FlowScope.Output, "1 tCO2e/t").Tables() with
        {
            Published = new([Total("co2", 90, null), Total("co2", 91, "wet"), Total("co2", 92, "dry"), Total("co2-direct/electricity", 0.3, null, "tCO2e/MWh")]),
            Scenarios = new SortedDictionary<string, Scenario>(StringComparer.Ordinal)
            {
                ["wet"] = Of("wet"), ["dry"] = Of("dry"),
                ["very-dry"] = Of("very-dry", new Override { RowNumber = 2, Table = Scenario.OwnTable, Key = "parent", Value = "dry" }),
            },
        };

    private static PublishedTotal Total(string indicator, double value, string? scenario, string unit = "tCO2e/a") => new()
    {
        Indicator = indicator, Meaning = PublishedMeaning.Level, Value = new Quantity(value, Unit.Parse(unit)), Source = new SourceId("story"), Scenario = scenario,
    };

    private static Scenario Of(string id, params Override[] rows) => new(id, id, [.. rows.Select(row => row.Value!)], $"scenarios/{id}.csv", new Table<Override>(rows));
}
