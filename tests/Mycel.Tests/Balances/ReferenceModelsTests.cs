using Mycel.Analysis.Balances;
using Mycel.Analysis.Checks;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Balances;

/// <summary>The technologies of <c>data/reference</c> that unit models describe.</summary>
public sealed class ReferenceModelsTests
{
    private static readonly Lazy<PackageTables> Reference = new(() => TablesOf(Repository.Path("data", "reference")));

    [Fact]
    public void Every_unit_model_has_a_technology_that_shows_it() =>
        Reference.Value.Models.Select(row => row.Model).Distinct().ShouldBe(UnitModelCatalogue.All.Select(model => model.Id), ignoreOrder: true);

    [Fact]
    public void They_are_within_nature_and_within_what_the_models_were_made_for()
    {
        FindingList findings = [];
        UnitModels.Evaluate(Reference.Value, findings).Count.ShouldBe(Reference.Value.Models.Select(row => row.Technology).Distinct().Count());
        findings.Select(finding => finding.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_assumed_says_how_far_it_may_be_off()
    {
        PackageTables tables = Reference.Value;
        HashSet<SourceId> assumed = [.. tables.Sources.Where(source => source.Quality == Quality.Assumed).Select(source => source.Id)];
        tables.Models.Where(row => row.Value is not null && (row.Source is not { } source || (assumed.Contains(source) && (row.Low is null || row.High is null || row.Note is null))))
            .Select(row => row.RowNumber).ShouldBeEmpty();
        tables.Technologies.Where(row => row.Source is not { } source || (assumed.Contains(source) && (row.Low is null || row.High is null))).Select(row => row.RowNumber).ShouldBeEmpty();
    }

    [Fact]
    public void The_page_that_says_how_far_each_value_can_be_trusted_is_current() => new ReferencePage(Reference.Value).Text().ShouldBeHeldBy("docs", "reference.md");

    // Sizes that an engineer expects, so that no unit has gone astray on the way from a cell to a coefficient.
    [Theory]
    [InlineData("roof-photovoltaics", TechnologyParameter.Input, "roof-area", "m2*a/MWh", 4, 8)]
    [InlineData("pine-plantation", TechnologyParameter.Output, "sequestered-co2", "t/(ha*a)", 5, 20)]
    [InlineData("amine-capture", TechnologyParameter.Input, "steam", "GJ/t", 2.99, 3.01)]
    [InlineData("waste-heat-chiller", TechnologyParameter.Input, "waste-heat-150", "GJ/GJ", 1.42, 1.44)]
    [InlineData("waste-heat-cycle", TechnologyParameter.Input, "waste-heat-150", "MWh/MWh", 8.3, 8.4)]
    [InlineData("waste-heat-absorption-pump", TechnologyParameter.Input, "low-grade-heat", "GJ/GJ", 0.41, 0.42)]
    [InlineData("waste-heat-exchanger", TechnologyParameter.Input, "waste-heat-150", "GJ/GJ", 1.1, 1.2)]
    [InlineData("industrial-heat-pump", TechnologyParameter.Input, "electricity", "GJ/GJ", 0.39, 0.4)]
    [InlineData("electrode-boiler", TechnologyParameter.Input, "electricity", "GJ/GJ", 1.01, 1.02)]
    [InlineData("condensing-gas-boiler", TechnologyParameter.Input, "natural-gas", "GJ/GJ", 0.97, 0.98)]
    [InlineData("battery-store", TechnologyParameter.Input, "electricity-off-peak", "MWh/MWh", 1.18, 1.19)]
    [InlineData("battery-store", TechnologyParameter.Lifetime, null, "a", 18, 18.2)]
    [InlineData("battery-store", TechnologyParameter.Investment, null, "USD2020/(MWh/a)", 1200, 1500)]
    [InlineData("onshore-wind-turbine", TechnologyParameter.Input, "wind", "MWh/MWh", 2, 5)]
    [InlineData("onshore-wind-turbine", TechnologyParameter.Investment, null, "USD2020/(MWh/a)", 400, 700)]
    [InlineData("solar-collectors", TechnologyParameter.Input, "roof-area", "m2*a/MWh", 1.8, 3.5)]
    [InlineData("efficient-motors", TechnologyParameter.Input, "motor-draw", "MWh/MWh", 25, 29)]
    [InlineData("fan-drives", TechnologyParameter.Input, "motor-draw", "MWh/MWh", 2, 3.5)]
    [InlineData("air-leak-repair", TechnologyParameter.Output, "electricity", "MWh/MWh", 0.1, 0.25)]
    [InlineData("coal-power-station", TechnologyParameter.Input, "coal", "t/MWh", 0.39, 0.4)]
    [InlineData("coal-power-station", TechnologyParameter.Output, "co2", "t/MWh", 0.8, 0.95)]
    [InlineData("coal-power-station", TechnologyParameter.Investment, null, "USD2020/kW", 619, 621)]
    [InlineData("back-pressure-turbine", TechnologyParameter.Output, "steam", "GJ/MWh", 17, 20)]
    [InlineData("alkaline-electrolyser", TechnologyParameter.Input, "electricity", "MWh/t", 57, 58)]
    [InlineData("alkaline-electrolyser", TechnologyParameter.Output, "low-grade-heat", "GJ/t", 57, 58)]
    [InlineData("alkaline-electrolyser", TechnologyParameter.Investment, null, "USD2020/(t/a)", 1970, 1985)]
    [InlineData("carbon-dioxide-methanol", TechnologyParameter.Input, "hydrogen", "t/t", 0.19, 0.2)]
    [InlineData("haber-bosch", TechnologyParameter.Input, "hydrogen", "t/t", 0.178, 0.181)]
    [InlineData("cement-works", TechnologyParameter.Output, "co2", "t/t", 0.55, 0.7)]
    [InlineData("seawater-reverse-osmosis", TechnologyParameter.Input, "sea-water", "m3/m3", 2.3, 2.5)]
    [InlineData("algae-pond", TechnologyParameter.Input, "flat-land", "ha*a/t", 0.01, 0.04)]
    [InlineData("algae-pond", TechnologyParameter.Input, "co2-captured", "t/t", 1.7, 3)]
    [InlineData("algae-pond", TechnologyParameter.Input, "nitrogen-nutrient", "kg/t", 50, 90)]
    [InlineData("algae-panels", TechnologyParameter.Input, "electricity", "MWh/t", 1, 5)]
    [InlineData("algae-oil-extraction", TechnologyParameter.Input, "algae", "t/t", 4.1, 4.2)]
    [InlineData("biodiesel-plant", TechnologyParameter.Output, "glycerol", "t/t", 0.1, 0.11)]
    [InlineData("algae-ethanol", TechnologyParameter.Input, "algae-pulp", "t/t", 9, 14)]
    [InlineData("fish-farm", TechnologyParameter.Input, "fish-feed", "t/t", 1.4, 1.8)]
    [InlineData("sewage-works", TechnologyParameter.Input, "electricity", "kWh/m3", 0.25, 0.6)]
    [InlineData("waste-digester", TechnologyParameter.Output, "biogas", "t/t", 0.18, 0.22)]
    [InlineData("co2-compressor", TechnologyParameter.Input, "electricity", "kWh/t", 80, 130)]
    [InlineData("co2-pipeline", TechnologyParameter.Input, "electricity", "kWh/t", 0.3, 3)]
    [InlineData("co2-well", TechnologyParameter.Input, "electricity", "kWh/t", 2, 3)]
    [InlineData("mirror-field", TechnologyParameter.Investment, null, "USD2020/(MWh/a)", 1000, 2500)]
    public void Their_figures_are_of_the_size_that_they_should_be(string technology, TechnologyParameter parameter, string? resource, string unit, double least, double most)
    {
        FindingList findings = [];
        Park park = UnitModels.ParkOf(Reference.Value, findings);

        ValueOf(park, technology, parameter, resource).In(Unit.Parse(unit)).ShouldBeInRange(least, most);
    }

    // Half of Carnot between 80 + 5 and 40 - 5 degC: 0.5 x 358.15 / 50 = 3.5815.
    [Fact]
    public void Another_technology_is_rows_and_no_code()
    {
        string folder = Path.Combine(Path.GetTempPath(), "mycel-test-" + Guid.NewGuid().ToString("N"));
        try
        {
            Directory.CreateDirectory(folder);
            foreach (string file in Directory.GetFiles(Repository.Path("data", "reference"))) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            File.AppendAllText(
                Path.Combine(folder, "technologies.csv"),
                "small-heat-pump,reference,hot-water,1,GJ,,,definition,\nsmall-heat-pump,lifetime,,25,a,20,30,engineering-judgement,\n");
            File.AppendAllText(
                Path.Combine(folder, "models.csv"),
                """
                small-heat-pump,heat-pump,electricity,electricity,,,,,,,
                small-heat-pump,heat-pump,low-heat,low-grade-heat,,,,,,,
                small-heat-pump,heat-pump,delivered,hot-water,,,,,,,
                small-heat-pump,heat-pump,carnot-share,,,50,%,40,60,engineering-judgement,
                small-heat-pump,heat-pump,supply-temperature,,,80,degC,70,90,engineering-judgement,
                small-heat-pump,heat-pump,source-temperature,,,40,degC,30,60,engineering-judgement,
                small-heat-pump,heat-pump,approach,,,5,K,3,8,engineering-judgement,
                small-heat-pump,heat-pump,specific-investment,,,1100,USD2020/kW,800,1500,engineering-judgement,

                """);
            FindingList findings = [];

            Park park = UnitModels.ParkOf(TablesOf(folder), findings);

            findings.ShouldBeEmpty();
            ValueOf(park, "small-heat-pump", TechnologyParameter.Input, "electricity").In(Unit.Parse("GJ/GJ")).ShouldBe(1 / 3.5815, 1e-9);
            ValueOf(park, "small-heat-pump", TechnologyParameter.Investment, null).In(Unit.Parse("USD2020/kW")).ShouldBe(1100, 1e-9);
            ParkChecks.Run(park, null, findings);
            findings.Where(finding => finding.Severity != Severity.Remark).ShouldBeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Quantity ValueOf(Park park, string technology, TechnologyParameter parameter, string? resource) =>
        park.ValueAt(park.Find(new TechnologyId(technology))!.RowOf(parameter, resource is null ? null : new ResourceId(resource), 2020, null)).Value;

    private static PackageTables TablesOf(string folder)
    {
        FindingList findings = [];
        PackageTables tables = PackageReader.Read(FolderStore.OpenFolder(folder, findings)!, findings).Tables;
        findings.ShouldBeEmpty();
        return tables;
    }
}
