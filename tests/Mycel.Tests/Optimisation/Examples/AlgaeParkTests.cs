using Mycel.Analysis.Flowsheets;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Tests.Flowsheets;
using Mycel.Tests.Laws;

namespace Mycel.Tests.Optimisation.Examples;

/// <summary>The balance of the algae park, against the article's table and against an arithmetic that does not know the product.</summary>
public sealed class AlgaeParkTests
{
    public static TheoryData<string, string> Questions => AlgaeParkPackageTests.Questions;

    [Fact]
    public void The_published_accounting_rebuilds_the_table_but_for_two_misprints()
    {
        PublishedComparison[] rows = [.. AlgaeArithmetic.Cases.SelectMany(scene => Rows(scene))];
        rows.Length.ShouldBe(84);
        rows.Where(row => Math.Abs(row.Ours!.Value - row.Published) > AlgaePark.Rounding(row.Indicator, row.Published))
            .Select(row => (row.Indicator, row.Published, Math.Round(row.Ours!.Value, 2)))
            .ShouldBe([("co2-external / power-made", 1003, 2302.7), ("land", 5.29, 4.29)]);

        static IReadOnlyList<PublishedComparison> Rows(AlgaeCase scene)
        {
            IReadOnlyList<PublishedComparison> rows = Balance(scene, AlgaeAccounting.Published).Published;
            rows.Count.ShouldBe(14);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_scenario_balances_under_every_accounting_as_plain_arithmetic_has_it(string scene, string accounting)
    {
        (AlgaeCase asked, AlgaeAccounting counted) = Asked(scene, accounting);
        PlanDocument balance = Balance(asked, counted);
        IReadOnlyDictionary<string, double> cells = AlgaeArithmetic.Cells(asked, counted);
        foreach (PublishedComparison row in balance.Published) row.Ours!.Value.ShouldBe(cells[row.Indicator], 1e-7 * Math.Max(1, Math.Abs(cells[row.Indicator])), row.Indicator);
        // Waste heat, evaporation and what the article leaves open have no name in the package; nothing else is to be looked at.
        balance.Findings.ShouldAllBe(finding => finding.Code == "balance-rest-unnamed");
        BalanceLaws.AccountsClose(balance);
        // Of the heat of the coal, what does not become power: two thirds.
        if (balance.Does("coal-power-station") > 0)
            balance.Balance!.Losses.ShouldContain(loss => loss.Of == "energy" && loss.Plant == "coal-power-station" && loss.Name == NamedLoss.Unnamed && loss.Value > 1e6);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Carbon_dioxide_closes_to_zero(string scene, string accounting)
    {
        (AlgaeCase asked, AlgaeAccounting counted) = Asked(scene, accounting);
        PlanDocument balance = Balance(asked, counted);
        double burnt = balance.Does("coal-power-station") * 4606.094 / 8760;
        double gas = balance.Does("process-gas-line") + balance.Crosses("release", "process-co2");
        double gone = balance.Crosses("release", "flue-gas-co2") + balance.Crosses("release", "vented-co2") + balance.Crosses("release", "process-co2");
        double uptake = balance.Does("algae-pond") * (counted == AlgaeAccounting.Stoichiometric ? 1.83 : 36.53418);
        (burnt + gas - gone - balance.Crosses("release", "stored-co2") - uptake).ShouldBe(0, 1e-5);
    }

    [Fact]
    public void The_carbon_of_the_article_closes_everywhere_but_in_its_biorefinery()
    {
        PlanDocument balance = Balance(CaseOf("e"), AlgaeAccounting.Consistent);
        AccountLine[] lines = [.. balance.Balance!.Accounts.Where(line => line.Account == "carbon" && line.Scope != "park")];
        lines.Where(line => line.Scope != "plant:biorefinery").ShouldAllBe(line => Math.Abs(line.Unaccounted) < 2);
        AccountLine refinery = lines.Single(line => line.Scope == "plant:biorefinery");
        (refinery.Out / refinery.In).ShouldBe(1.48, 0.01);
        AccountLine rich = Balance(CaseOf("e"), "oil-rich").Balance!.Accounts.Single(line => line.Account == "carbon" && line.Scope == "plant:biorefinery");
        (rich.Out / rich.In).ShouldBe(1.12, 0.01);
    }

    [Fact]
    public void The_order_of_case_and_accounting_does_not_matter()
    {
        IReadOnlyList<IndicatorValue> one = Balance("c", "published").Indicators;
        Balance("published", "c").Indicators.ShouldBe(one);
    }

    private static PlanDocument Balance(AlgaeCase scene, AlgaeAccounting accounting) => Balance(AlgaePark.Scenarios(scene, accounting));

    private static PlanDocument Balance(AlgaeCase scene, string accounting) => Balance(scene.Id, accounting);

    private static PlanDocument Balance(params string[] scenarios)
    {
        FindingList findings = [];
        Study? study = Study.Open(AlgaePark.Tables, "", scenarios, Balancing.OptionsFor(null), findings);
        PlanDocument balance = Balancing.Run(study.ShouldNotBeNull(string.Join('\n', findings)), new PhaseClock(), new BalanceRequest { Sensitivities = false });
        balance.ShouldBalance();
        return balance;
    }

    private static (AlgaeCase Scene, AlgaeAccounting Accounting) Asked(string scene, string accounting) => (CaseOf(scene), Enum.Parse<AlgaeAccounting>(accounting));

    private static AlgaeCase CaseOf(string id) => AlgaeArithmetic.Cases.Single(scene => scene.Id == id);
}
