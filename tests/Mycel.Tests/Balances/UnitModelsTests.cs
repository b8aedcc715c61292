using Mycel.Analysis.Balances;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;
using Mycel.Model.Scenarios;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Balances;

/// <summary>How a unit model becomes values of a technology.</summary>
public sealed class UnitModelsTests
{
    [Fact]
    public void A_model_gives_the_flows_and_costs_of_its_technology()
    {
        Park park = ParkOf(Roof().Tables());

        ValueOf(park, TechnologyParameter.Output, "electricity").In(Unit.Parse("kWh/(m2*a)")).ShouldBe(176.8, 1e-9);
        ValueOf(park, TechnologyParameter.Input, "roof").Value.ShouldBe(1);
        ValueOf(park, TechnologyParameter.Investment, null).In(Unit.Parse("EUR2020/m2")).ShouldBe(4000 / 6.2, 1e-9);
    }

    // 1 kWh takes 1/176.8 m2; the investment follows.
    [Fact]
    public void A_technology_may_be_counted_in_any_of_the_ports()
    {
        Park park = ParkOf(Roof(counted: "electricity").Tables());

        ValueOf(park, TechnologyParameter.Output, "electricity").Value.ShouldBe(1, 1e-12);
        ValueOf(park, TechnologyParameter.Input, "roof").In(Unit.Parse("m2*a/kWh")).ShouldBe(1 / 176.8, 1e-12);
        ValueOf(park, TechnologyParameter.Investment, null).In(Unit.Parse("EUR2020/(kWh/a)")).ShouldBe(4000 / 6.2 / 176.8, 1e-9);
    }

    [Fact]
    public void Rows_of_the_technology_add_to_flows_and_costs_and_hold_for_the_rest()
    {
        ParkStory story = Roof().With("panels", TechnologyParameter.Output, 0.01, "electricity").With("panels", TechnologyParameter.Investment, 100).With("panels", TechnologyParameter.Lifetime, 25);

        Park park = ParkOf(story.Tables());

        ValueOf(park, TechnologyParameter.Output, "electricity").Value.ShouldBe(0.1868, 1e-12);
        ValueOf(park, TechnologyParameter.Investment, null).Value.ShouldBe((4000 / 6.2) + 100, 1e-9);
        ValueOf(park, TechnologyParameter.Lifetime, null).Value.ShouldBe(25);
    }

    [Fact]
    public void A_row_that_says_in_what_the_technology_is_counted_is_no_second_one() =>
        ValueOf(ParkOf(Roof().With("panels", TechnologyParameter.Input, 1, "roof").Tables()), TechnologyParameter.Input, "roof").Value.ShouldBe(1);

    [Fact]
    public void A_value_is_trusted_as_its_worst_input_is()
    {
        PackageTables tables = Roof().Tables();
        tables = tables with
        {
            Sources = new(
            [
                .. tables.Sources.Select(source => source with { Quality = Quality.Measured }), new Source { Id = new SourceId("guess"), Citation = "A guess", Quality = Quality.Assumed },
                new Source { Id = new SourceId("book"), Citation = "A book", Quality = Quality.Typical },
            ]),
            Models = new([.. tables.Models.Select(row => row with { Source = Named(row.Name) })]),
        };

        Park park = ParkOf(tables);

        park.Tables.PlaceOf(CellOf(park, TechnologyParameter.Output, "electricity")).ToString().ShouldBe("models.csv:5 [value]");
        park.Tables.SourceOf(CellOf(park, TechnologyParameter.Output, "electricity"))!.Quality.ShouldBe(Quality.Typical);
        park.Tables.SourceOf(CellOf(park, TechnologyParameter.Investment, null))!.Quality.ShouldBe(Quality.Assumed);

        static SourceId? Named(string name) => new(name switch { "performance-ratio" => "book", "specific-investment" => "guess", _ => "story" });
    }

    // Area and price move the investment alike; whoever traces it looks for the price.
    [Fact]
    public void A_cost_rests_on_its_price_where_inputs_are_equally_good()
    {
        Park park = ParkOf(Roof().Tables());

        park.Tables.PlaceOf(CellOf(park, TechnologyParameter.Investment, null)).ToString().ShouldBe("models.csv:6 [value]");
    }

    [Fact]
    public void A_sum_of_a_row_and_a_model_is_trusted_as_its_worse_part_is()
    {
        PackageTables tables = Roof().With("panels", TechnologyParameter.Output, 0.01, "electricity").Tables();
        PackageTables Sourced(string rows, string models) => tables with
        {
            Sources = new([.. tables.Sources, new Source { Id = new SourceId("meter"), Citation = "A meter", Quality = Quality.Measured }]),
            Technologies = new([.. tables.Technologies.Select(row => row with { Source = new SourceId(rows) })]),
            Models = new([.. tables.Models.Select(row => row with { Source = new SourceId(models) })]),
        };

        PlaceOf(ParkOf(Sourced("meter", "story"))).File.ShouldBe("models.csv");
        PlaceOf(ParkOf(Sourced("story", "meter"))).File.ShouldBe("technologies.csv");

        static CellPlace PlaceOf(Park park) => park.Tables.PlaceOf(CellOf(park, TechnologyParameter.Output, "electricity"));
    }

    [Fact]
    public void A_scenario_changes_an_input_like_any_cell()
    {
        PackageTables tables = Roof().Tables();
        var better = new Override
        {
            RowNumber = 2, Table = "models", Key = "panels/efficiency", Column = "value", Operation = OverrideOperation.Set, Value = "20", Unit = "%",
        };
        tables = tables with
        {
            Scenarios = new SortedDictionary<string, Scenario> { ["better"] = new("better", "", [], "scenarios/better.csv", new([better])) },
        };
        FindingList findings = [];

        Park park = ParkOf(tables.Under(["better"], findings));

        findings.ShouldBeEmpty();
        ValueOf(park, TechnologyParameter.Output, "electricity").Value.ShouldBe(1.3 * 0.2 * 0.8, 1e-12);
    }

    [Fact]
    public void The_optimiser_plans_with_what_the_model_gives()
    {
        ParkStory story = Roof().With("panels", TechnologyParameter.Lifetime, 25).Plant("roof-panels", "panels", potential: 1000).Endowment("roof").Sells("electricity", 600).Endowment("sunshine");

        story.Plan().Builds.Single().Value.ShouldBe(1000, 1e-6);
    }

    [Fact]
    public void A_package_without_models_is_the_park_of_its_rows() => ParkOf(Given.A.Park().Technology("boiler", makes: "1 steam", from: "2 gas").Tables()).Find(new TechnologyId("boiler"))!.Rows.Count.ShouldBe(3);

    [Fact]
    public void A_technology_whose_model_is_wrong_is_incomplete()
    {
        FindingList findings = [];

        Park park = UnitModels.ParkOf(Roof().Input("panels", "photovoltaic", "soiling-loss", "0.1").Tables(), findings);

        findings.Single().Code.ShouldBe(FindingCodes.ModelImpossible);
        park.Find(new TechnologyId("panels"))!.IsIncomplete.ShouldBeTrue();
    }

    private static ParkStory Roof(string counted = "roof") => Given.A.Park()
        .Resource("roof", ResourceKind.Service, "m2*a").Resource("sunshine", ResourceKind.Heat, "MWh").Resource("electricity", ResourceKind.Electricity, "MWh")
        .Counted("panels", counted)
        .Input("panels", "photovoltaic", "irradiation", "1300 kWh/m2").Input("panels", "photovoltaic", "efficiency", "17 %").Input("panels", "photovoltaic", "area-per-peak-power", "6.2 m2/kWp")
        .Input("panels", "photovoltaic", "performance-ratio", "0.8").Input("panels", "photovoltaic", "specific-investment", "4 EUR2020/W")
        .Port("panels", "photovoltaic", "area", "roof").Port("panels", "photovoltaic", "sunlight", "sunshine").Port("panels", "photovoltaic", "electricity", "electricity");

    private static Park ParkOf(PackageTables tables)
    {
        FindingList findings = [];
        Park park = UnitModels.ParkOf(tables, findings);
        findings.ShouldBeEmpty();
        return park;
    }

    private static int RowOf(Park park, TechnologyParameter parameter, string? resource) =>
        park.Find(new TechnologyId("panels"))!.RowOf(parameter, resource is null ? null : new ResourceId(resource), 2020, null);

    private static Quantity ValueOf(Park park, TechnologyParameter parameter, string? resource) => park.ValueAt(RowOf(park, parameter, resource)).Value;

    private static CellRef CellOf(Park park, TechnologyParameter parameter, string? resource) => park.CellOf(RowOf(park, parameter, resource));
}
