using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Reporting;
using Mycel.Analysis.Results;
using Mycel.Analysis.Sweeps;
using Mycel.Analysis.Sweeps.Uncertainty;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Packages;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Sweeps;

/// <summary>What a document says of uncertainty is drawn, listed and verified.</summary>
public class UncertaintyDocumentTests
{
    private static readonly UncertaintyOptions All = new() { Samples = 30, Tornado = true, Robust = true, States = 4 };

    private static PackageTables Park() => Given.A.Park()
        .Technology("boiling", makes: "1 steam", from: "1 gas").With("boiling", TechnologyParameter.VariableCost, 0.9).With("boiling", TechnologyParameter.FixedCost, 0.1)
        .Technology("pumping", makes: "1 steam", from: "0.8 power").With("pumping", TechnologyParameter.VariableCost, 0.1).With("pumping", TechnologyParameter.FixedCost, 0.1)
        .Plant("boiler", "boiling", potential: 100).Plant("pump", "pumping", potential: 100)
        .Buys("gas", 4).Buys("power", 6).Sells("steam", 10, limit: 100).Tables().FlowBetween("pumping", "power", 0.4, 1.2).Between("boiling", TechnologyParameter.VariableCost, 0.4, 1.4);

    [Fact]
    public void Every_section_is_on_the_page_with_its_chart_and_in_the_tables()
    {
        SweepDocument sweep = Park().Uncertain(All);
        using var writer = new StringWriter();
        SweepPage.Write(sweep, writer);
        string page = writer.ToString();
        foreach (string id in (string[])["spread", "chances", "tornado", "robust"]) page.ShouldContain($"<section id=\"{id}\"");
        foreach (string id in (string[])["spread", "chances", "tornado"]) page.ShouldContain($"data-chart=\"{id}\"");
        var tables = SweepTables.All(sweep).ToDictionary(table => table.FileName, table => table.Text);
        tables["samples.csv"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(31);
        tables["tornado.csv"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        tables["robust-plans.csv"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(8);
        tables.ShouldContainKey("measure-probabilities.csv");
    }

    [Fact]
    public void A_document_is_verified_and_a_changed_one_is_not()
    {
        SweepDocument sweep = Park().Uncertain(All);
        SweepStudy study = Park().UncertainStudy(All);
        SweepVerification.Of(sweep, study).Problems.ShouldBeEmpty();
        MonteCarlo runs = sweep.MonteCarlo!;
        Spoiled(sweep with { MonteCarlo = runs with { Runs = [runs.Runs[0] with { Objective = 1 }, .. runs.Runs.Skip(1)] } });
        Spoiled(sweep with { MonteCarlo = runs with { Measures = [runs.Measures[0] with { Probability = 0.123 }, .. runs.Measures.Skip(1)] } });
        Spoiled(sweep with { MonteCarlo = runs with { Values = [runs.Values[0] with { High = 9 }, .. runs.Values.Skip(1)] } });
        Tornado tornado = sweep.Tornado!;
        Spoiled(sweep with { Tornado = tornado with { Values = [tornado.Values[0] with { AtHigh = tornado.Values[0].AtHigh with { Held = 7 } }, .. tornado.Values.Skip(1)] } });
        Robust robust = sweep.Robust!;
        Spoiled(sweep with { Robust = robust with { Plans = [robust.Plans[0], robust.Plans[1] with { Worst = 999 }, robust.Plans[2]] } });

        void Spoiled(SweepDocument changed) => SweepVerification.Of(DocumentSeal.Close(changed), study).Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_question_without_uncertain_values_says_what_is_missing()
    {
        SweepStudy study = Given.A.Park().Buys("gas", 4).Tables().UncertainStudy(All);
        study.ProblemOf().ShouldNotBeNull().ShouldStartWith("Nothing in the package is uncertain");
    }

    [Fact]
    public void A_ratio_is_not_sought_robustly() => Park().UncertainStudy(All, objective: "max profit/output-value").ProblemOf().ShouldNotBeNull().ShouldContain("Robust plans are sought for one sum");

    // A period of credits is a whole number of years, and a share is not above 1: conversions that add up to more at their high stay as they are.
    [Fact]
    public void Values_that_the_checks_refuse_stay_and_whole_numbers_are_rounded()
    {
        FindingList findings = [];
        SweepStudy study = SweepStudy.Open(Example.Read("southern-park"), "", [], StoredSweep.Nothing, new SweepOptions { Uncertainty = new UncertaintyOptions { Samples = 5 } }, findings).ShouldNotBeNull();
        study.Uncertain.Cells.Single(cell => cell.Name.EndsWith("masson-pine/crediting-period/value", StringComparison.Ordinal)).IsWhole.ShouldBeTrue();
        SweepFinder.Run(study, new PhaseClock()).MonteCarlo!.Without.ShouldBe(0);
    }

    [Fact]
    public void Options_are_read_back_from_a_document()
    {
        var asked = new UncertaintyOptions { Samples = 3, Distribution = Distribution.Uniform, Tornado = true };
        SweepOptions.Of(Park().Uncertain(asked)).ShouldNotBeNull().Uncertainty.ShouldBe(asked);
    }
}
