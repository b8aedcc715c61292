using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;
using Mycel.Tests.Packages;

namespace Mycel.Tests.Scenarios;

public sealed class ScenarioTests
{
    private const string Heading = "table,key,column,year,operation,value,unit\n";

    [Fact]
    public void Parents_come_first_and_each_scenario_once()
    {
        using TestPackage package = Park()
            .With("scenarios/double.csv", Heading + "markets,gas,buy,2020,multiply,2,\n")
            .With("scenarios/more.csv", Heading + "scenario,parent,,,,double,\nscenario,title,,,,Dearer still,\nmarkets,gas,buy,2020,add,1,\n");
        PackageTables tables = package.Tables();
        tables.Scenarios["more"].Title.ShouldBe("Dearer still");
        tables.Under(["more"], []).Markets[0].Buy!.Value.Value.ShouldBe(17);
        tables.Under(["double", "more"], []).Markets[0].Buy!.Value.Value.ShouldBe(17);
        tables.Under(["more", "double"], []).Markets[0].Buy!.Value.Value.ShouldBe(17);
    }

    [Fact]
    public void Scenarios_compose_in_the_order_given()
    {
        using TestPackage package = Park()
            .With("scenarios/set.csv", Heading + "markets,gas,buy,2020,set,3,EUR2020/MWh\n")
            .With("scenarios/add.csv", Heading + "markets,gas,buy,2020,add,1,EUR2020/MJ\n");
        PackageTables tables = package.Tables();
        tables.Under(["set", "add"], []).Markets[0].Buy!.Value.Value.ShouldBe(3603, 1e-9);
        tables.Under(["add", "set"], []).Markets[0].Buy.ShouldBe(new Quantity(3, Unit.Parse("EUR2020/MWh")));
    }

    [Fact]
    public void A_row_can_be_removed_and_a_cell_emptied()
    {
        using TestPackage package = Park().With("scenarios/less.csv", Heading + "markets,gas,,2030,remove,,\nmarkets,gas,buy,2020,remove,,\n");
        Market market = package.Tables().Under(["less"], []).Markets.ShouldHaveSingleItem();
        market.Year.ShouldBe(2020);
        market.Buy.ShouldBeNull();
    }

    [Fact]
    public void The_packages_own_rate_can_be_changed()
    {
        using TestPackage package = Park().With("scenarios/rate.csv", Heading + "datapackage,discountRate,,,,0.08,\n");
        PackageTables tables = package.Tables().Under(["rate"], []);
        tables.Package.DiscountRate.ShouldBe(0.08);
        CellRef cell = tables.Package.Cell(PackageProperty.DiscountRate);
        tables.PlaceOf(cell).ToString().ShouldBe("scenarios/rate.csv:2 [value]");
        tables.TextOf(cell).ShouldBe("0.08");
    }

    [Fact]
    public void Every_kind_of_cell_can_be_set()
    {
        using TestPackage package = Park().With(
            "scenarios/other.csv",
            Heading + "resources,gas,kind,,,material,\nresources,gas,unit,,,t,\nresources,gas,release,,,no,\nresources,gas,title,,,Natural gas,\nresources,gas,density,,,0.7,t/t\n");
        Resource gas = package.Tables().Under(["other"], []).Resources[0];
        gas.Kind.ShouldBe(ResourceKind.Material);
        gas.Unit.ShouldBe(Unit.Parse("t"));
        gas.Release.ShouldBe(false);
        gas.Title.ShouldBe("Natural gas");
        gas.Density.ShouldBe(new Quantity(0.7, Unit.Parse("t/t")));
    }

    [Fact]
    public void A_scenario_that_is_not_there_is_a_finding_and_changes_nothing()
    {
        using TestPackage package = Park().With("scenarios/dear.csv", Heading + "markets,gas,buy,2020,multiply,2,\n");
        PackageTables tables = package.Tables();
        FindingList findings = [];
        tables.Under(["deer"], findings).Markets.ShouldBeSameAs(tables.Markets);
        findings.Single().ToString().ShouldBe("'deer' is not a scenario of the package. Did you mean 'dear'?");
    }

    [Fact]
    public void A_row_can_wait_for_another_scenario()
    {
        using TestPackage package = Park()
            .With("scenarios/dear.csv", "table,key,column,year,operation,value,when\nmarkets,gas,buy,2020,multiply,2,\nmarkets,gas,buy,2020,add,100,flood\nmarkets,gas,buy,2030,add,7,drought\n")
            .With("scenarios/flood.csv", Heading + "scenario,title,,,,Flood,\n")
            .With("scenarios/drought.csv", Heading + "scenario,parent,,,,flood,\n");
        PackageTables tables = package.Tables();
        Prices(tables.Under(["dear"], [])).ShouldBe([16, 9]);
        Prices(tables.Under(["dear", "flood"], [])).ShouldBe([116, 9]);
        Prices(tables.Under(["flood", "dear"], [])).ShouldBe([116, 9]);
        Prices(tables.Under(["drought", "dear"], [])).ShouldBe([116, 16]);
        Prices(tables.Under(["flood"], []).Under(["dear"], [])).ShouldBe([116, 9]);
        tables.Under(["dear", "drought"], []).AppliedScenarios.ShouldBe(["dear", "flood", "drought"]);

        static double[] Prices(PackageTables under) => [.. under.Markets.Select(market => market.Buy!.Value.Value)];
    }

    [Fact]
    public void A_row_that_waits_comes_after_the_scenario_that_it_waits_for_whichever_is_named_first()
    {
        using TestPackage package = Park()
            .With("scenarios/frugal.csv", "table,key,column,year,operation,value,when\nmarkets,gas,buy,2020,add,1,scarce\n")
            .With("scenarios/scarce.csv", Heading + "markets,gas,buy,2020,set,50,\n");
        PackageTables tables = package.Tables();
        tables.Under(["frugal", "scarce"], []).Markets[0].Buy!.Value.Value.ShouldBe(51);
        tables.Under(["scarce", "frugal"], []).Markets[0].Buy!.Value.Value.ShouldBe(51);
        tables.Under(["frugal"], []).Markets.ShouldBeSameAs(tables.Markets);
    }

    [Fact]
    public void A_row_that_waits_is_tried_with_the_scenario_that_it_waits_for()
    {
        using TestPackage package = Park()
            .With("scenarios/dear.csv", "table,key,column,year,operation,value,when\nmarkets,gas,buy,2030,multiply,2,short\nmarkets,gas,buy,2020,multiply,two,short\n")
            .With("scenarios/short.csv", Heading + "markets,gas,,2030,remove,,\n");
        package.Lines().ShouldBe(
        [
            "scenarios/dear.csv:2 [key] markets.csv has no row 'gas' in the year 2030. Write one of its years into the column year: 2020.",
            "scenarios/dear.csv:3 [value] 'two' is not a number. Write a number, or leave the cell empty where none is known.",
        ]);
    }

    private static TestPackage Park() => new TestPackage()
        .With("datapackage.json", "{\n\"name\": \"test\",\n\"discountRate\": 0.05\n}")
        .With("resources.csv", "id,kind,unit\ngas,fuel,GJ\n")
        .With("markets.csv", "resource,year,buy,unit\ngas,2020,8,EUR2020/GJ\ngas,2030,9,EUR2020/GJ\n");
}
