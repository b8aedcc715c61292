using Mycel.Analysis.Optimisation;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;

namespace Mycel.Tests.Optimisation.Examples;

/// <summary>What the package of the algae park says, against an arithmetic that does not know it.</summary>
public sealed class AlgaeParkPackageTests
{
    public static TheoryData<string, string> Questions =>
        [.. AlgaeArithmetic.Cases.SelectMany(scene => Enum.GetNames<AlgaeAccounting>().Select(accounting => (scene.Id, accounting)))];

    [Fact]
    public void The_published_table_has_fourteen_rows_for_six_scenarios()
    {
        AlgaePark.Tables.Published.Count.ShouldBe(84);
        AlgaePark.Tables.Published.GroupBy(total => total.Scenario).Select(group => group.Count()).ShouldBe([14, 14, 14, 14, 14, 14]);
    }

    [Fact]
    public void To_count_so_that_carbon_closes_is_what_the_package_does_without_being_told() =>
        AlgaePark.Tables.Scenarios["consistent"].Overrides.ShouldAllBe(row => row.Table == "scenario" && row.Key == "title");

    [Fact]
    public void Rules_of_the_article_give_its_table_but_for_two_misprints()
    {
        var outside = new List<string>();
        foreach (AlgaeCase scene in AlgaeArithmetic.Cases)
        {
            IReadOnlyDictionary<string, double> cells = AlgaeArithmetic.Cells(scene, AlgaeAccounting.Published);
            PublishedTotal[] printed = [.. AlgaePark.Tables.Published.Where(total => total.Scenario == scene.Id)];
            printed.Select(total => total.Indicator).Order(StringComparer.Ordinal).ShouldBe(cells.Keys.Order(StringComparer.Ordinal));
            outside.AddRange(printed
                .Where(total => Math.Abs(cells[total.Indicator] - total.Value.Value) > AlgaePark.Rounding(total.Indicator, total.Value.Value))
                .Select(total => $"{scene.Id} {total.Indicator}"));
        }

        outside.ShouldBe(AlgaePark.Misprints);
        AlgaePark.Tables.Published.Where(total => AlgaePark.Misprints.Contains($"{total.Scenario} {total.Indicator}")).ShouldAllBe(total => total.Note!.StartsWith("A misprint"));
    }

    [Theory]
    [InlineData("a", 3_040_022, 660)]
    [InlineData("b", 304_002, 453)]
    [InlineData("c", 25, 503)]
    [InlineData("d", 1_235_438, 1134)]
    [InlineData("e", 123_544, 1050)]
    [InlineData("f", 0, 660)]
    public void Counted_so_that_carbon_closes_the_table_is_another(string scene, double inside, double power)
    {
        IReadOnlyDictionary<string, double> cells = AlgaeArithmetic.Cells(CaseOf(scene), AlgaeAccounting.Consistent);
        cells["co2-internal"].ShouldBe(inside, 0.5);
        cells["power-sold"].ShouldBe(power, 0.5);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Carbon_dioxide_closes(string scene, string accounting)
    {
        Carbon carbon = AlgaeArithmetic.CarbonOf(CaseOf(scene), Enum.Parse<AlgaeAccounting>(accounting));
        (carbon.Burnt + carbon.ProcessGas).ShouldBe(carbon.Stack + carbon.Stored + carbon.Uptake + carbon.Forgotten, 1e-6);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_scenario_can_be_asked_under_every_accounting_in_either_order(string scene, string accounting)
    {
        string[] scenarios = AlgaePark.Scenarios(CaseOf(scene), Enum.Parse<AlgaeAccounting>(accounting));
        FindingList findings = [];
        Study.Open(AlgaePark.Tables, "", scenarios, new StudyOptions(), findings).ShouldNotBeNull();
        findings.Select(finding => finding.ToString()).ShouldBeEmpty();
        PackageTables tables = AlgaePark.Tables.Under(scenarios, []);
        PackageTables other = AlgaePark.Tables.Under([.. scenarios.Reverse()], []);
        tables.Givens.ShouldBe(other.Givens);
        tables.Factors.ShouldBe(other.Factors);
        tables.Technologies.ShouldBe(other.Technologies);
        tables.Loads.ShouldBe(other.Loads);
        tables.Givens.Count(row => row.Value is not null).ShouldBe(6);
    }

    [Fact]
    public void Every_figure_names_its_source_and_every_assumption_its_range()
    {
        AlgaePark.Tables.Technologies.ShouldAllBe(row => row.Source != null);
        AlgaePark.Tables.Technologies.Where(row => row.Source!.Value.Value == "assumed").ShouldAllBe(row => row.Low != null && row.High != null);
        AlgaePark.Tables.Technologies.Where(row => row.Source!.Value.Value == "ac-eip-2021-derived").ShouldAllBe(row => row.Note != null);
        AlgaePark.Tables.Scenarios.Values.SelectMany(scenario => scenario.Overrides).Where(row => row.Table != "scenario").ShouldAllBe(row => row.Source != null);
    }

    private static AlgaeCase CaseOf(string id) => AlgaeArithmetic.Cases.Single(scene => scene.Id == id);
}
