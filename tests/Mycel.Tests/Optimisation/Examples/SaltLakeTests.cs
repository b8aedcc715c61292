using Mycel.Analysis.Balances;
using Mycel.Analysis.Checks;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Tests.Optimisation.Examples;

/// <summary>The salt lake region: a database that closes, the structure of 2020 at the published capacities, and the best structure beside it.</summary>
public sealed class SaltLakeTests
{
    private static readonly Lazy<PackageTables> Tables = new(() => TablesOf("examples", "salt-lake"));

    private static readonly Lazy<PlanDocument> Plan = new(() =>
    {
        FindingList findings = [];
        var options = new StudyOptions { Before = ["structure-2020"], LeftOut = 0, Baseline = false };
        Study study = Study.Open(Tables.Value, "", [], options, findings)!;
        return Optimiser.Run(study, new PhaseClock());
    });

    [Fact]
    public void The_region_has_the_six_industries_and_nineteen_natural_resources()
    {
        PackageTables tables = Tables.Value;
        tables.Technologies.Select(row => row.Technology).Distinct().Count().ShouldBeGreaterThanOrEqualTo(150);
        tables.Organisations.Select(row => row.Sector).Distinct().Count().ShouldBe(7, "six industries and the utilities");
        tables.Endowments.Select(row => row.Resource).Distinct().Count().ShouldBe(19);
    }

    [Fact]
    public void Every_technology_closes_and_every_assumed_value_of_one_has_a_range()
    {
        var findings = new FindingList();
        var park = new Park(Tables.Value);
        ParkChecks.Run(park, null, findings);
        findings.Where(finding => finding.Severity != Severity.Remark).Select(finding => finding.ToString()).ShouldBeEmpty();
        TechnologyClosure.Of(park, 2020).Count.ShouldBe(park.Technologies.Count);
        HashSet<SourceId> assumed = [.. Tables.Value.Sources.Where(source => source.Quality == Quality.Assumed).Select(source => source.Id)];
        Tables.Value.Technologies.Where(row => row.Source is { } source && assumed.Contains(source) && (row.Low is null || row.High is null))
            .Select(row => row.RowNumber).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("potassium-chloride", 7.4e6)]
    [InlineData("pvc", 2.2e6)]
    [InlineData("methanol", 1e6)]
    [InlineData("lithium-carbonate", 3e4)]
    public void The_structure_of_2020_stands_at_the_published_capacities(string product, double tonnesPerYear)
    {
        var park = new Park(Tables.Value.Under(["structure-2020"], []));
        double standing = park.Tables.Plants.Where(plant => plant.Capacity?.Value > 0 && park.Find(plant.Technology)!.Reference == new ResourceId(product))
            .Sum(plant => park.Units.Convert(plant.Capacity!.Value, ModelUnits.Flow(park.Find(new ResourceId(product))!)));
        standing.ShouldBe(tonnesPerYear, 1);
    }

    [Fact]
    public void The_best_structure_is_proven_and_beats_that_of_2020()
    {
        PlanDocument plan = Plan.Value;
        plan.Status.ShouldBe("optimal");
        plan.Certificate!.Accepted.ShouldBeTrue();
        plan.BeforeAfter.ShouldNotBeNull();
        plan.Published.Where(row => row.Meaning == "change").ShouldNotBeEmpty();
        PublishedComparison output = plan.Published.Single(row => row is { Meaning: "change", Indicator: "output-value" });
        output.Ours!.Value.ShouldBeGreaterThan(100, "more than doubled, as published");
    }

    [Fact]
    public void What_the_reference_and_an_example_both_say_is_the_same()
    {
        PackageTables reference = TablesOf("data", "reference");
        PackageTables lake = Tables.Value;
        HashSet<TechnologyId> shared = [.. reference.Technologies.Select(row => row.Technology).Intersect(lake.Technologies.Select(row => row.Technology))];
        HashSet<ResourceId> resources = [.. reference.Resources.Select(row => row.Id).Intersect(lake.Resources.Select(row => row.Id))];
        shared.Count.ShouldBeGreaterThan(20);
        resources.Count.ShouldBeGreaterThan(30);

        reference.Technologies.Where(row => shared.Contains(row.Technology)).Select(Said).ShouldBe(lake.Technologies.Where(row => shared.Contains(row.Technology)).Select(Said), ignoreOrder: true);
        reference.Reactions.Where(row => shared.Contains(row.Technology)).Select(row => row with { RowNumber = 0 })
            .ShouldBe(lake.Reactions.Where(row => shared.Contains(row.Technology)).Select(row => row with { RowNumber = 0 }), ignoreOrder: true);
        reference.Resources.Where(row => resources.Contains(row.Id)).Select(row => row with { RowNumber = 0 })
            .ShouldBe(lake.Resources.Where(row => resources.Contains(row.Id)).Select(row => row with { RowNumber = 0 }), ignoreOrder: true);

        static TechnologyValue Said(TechnologyValue row) => row with { RowNumber = 0 };
    }

    [Fact]
    public void The_reference_is_right()
    {
        FindingList findings = [];
        ParkChecks.Run(UnitModels.ParkOf(TablesOf("data", "reference"), findings), null, findings);
        findings.Where(finding => finding.Severity != Severity.Remark).ShouldBeEmpty();
    }

    private static PackageTables TablesOf(params string[] path)
    {
        FindingList findings = [];
        return PackageReader.Read(FolderStore.OpenFolder(Repository.Path(path), findings)!, findings).Tables;
    }
}
