using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Packages;

public sealed class PackageReaderTests
{
    private const string Sources = "id,citation,quality\nbook,Someone 1994,published\n";

    [Fact]
    public void A_package_needs_no_more_than_a_name()
    {
        using var package = new TestPackage();
        package.Tables().Package.Name.ShouldBe("test");
    }

    [Fact]
    public void A_row_becomes_a_record_with_units()
    {
        using TestPackage package = new TestPackage()
            .With("links.csv", "from,to,resources,length [km],loss,loss-unit,cost,cost-unit\na,b,steam,2.1,5,%,3,EUR2020/t\n");
        Link link = package.Tables().Links.ShouldHaveSingleItem();
        link.RowNumber.ShouldBe(2);
        link.From.ShouldBe("a");
        link.Length.ShouldBe(new Quantity(2.1, Unit.Parse("km")));
        link.Loss.ShouldBe(new Quantity(5, Unit.Parse("%")));
        link.Capacity.ShouldBeNull();
    }

    [Fact]
    public void Every_kind_of_cell_is_read()
    {
        using TestPackage package = new TestPackage()
            .With("sources.csv", Sources)
            .With("resources.csv", "id,kind,unit,release,source\nwaste-water,reused-water,m3,no,book\n")
            .With("limits.csv", "id,indicator,scope,period,sense,value,unit\ncap,co2,park,2030,<=,-3e2,tCO2e/a\n");
        PackageTables tables = package.Tables();
        Resource resource = tables.Resources[0];
        resource.Kind.ShouldBe(ResourceKind.ReusedWater);
        resource.Unit.ShouldBe(Unit.Parse("m3"));
        resource.Release.ShouldBe(false);
        resource.Source.ShouldBe(new SourceId("book"));
        tables.Limits[0].Sense.ShouldBe(LimitSense.AtMost);
        tables.Limits[0].Period.ShouldBe(2030);
        tables.Limits[0].Value.Value.ShouldBe(-300);
    }

    [Fact]
    public void A_cell_knows_its_place_its_text_and_its_source()
    {
        using TestPackage package = new TestPackage()
            .With("sources.csv", Sources)
            .With("links.csv", "from,to,resources,length [km],source\n\na,b,steam,2.10,book\n");
        PackageTables tables = package.Tables();
        CellRef cell = tables.Links[0].Cell(LinkColumn.Length);
        tables.PlaceOf(cell).ToString().ShouldBe("links.csv:3 [length]");
        tables.TextOf(cell).ShouldBe("2.1 km");
        tables.SourceOf(cell)!.Citation.ShouldBe("Someone 1994");
    }

    [Fact]
    public void All_findings_come_at_once()
    {
        using TestPackage package = new TestPackage()
            .With("links.csv", "from,to,resources,length,length-unit,loss,loss-unit\na,b,x,\"5,5\",km,5%,%\na,c,x,3,kg,NaN,%\na,b,x,,,,\n");
        package.Lines().ShouldBe(
        [
            "links.csv:2 [length] '5,5' is not a number. Write 5.5.",
            "links.csv:2 [loss] '5%' is not a number. Write 5 and give the unit %.",
            "links.csv:3 [length-unit] 'kg' measures mass, but length is needed here. Use a unit such as km.",
            "links.csv:3 [loss] 'NaN' is not a number. Write a number, or leave the cell empty where none is known.",
            "links.csv:4 [from] 'a/b/x' is already the key (from, to, resources) of links.csv:2. Give each row a key of its own, or remove one of the two.",
        ]);
    }

    [Fact]
    public void A_misspelt_id_gets_the_nearest()
    {
        using TestPackage package = new TestPackage()
            .With("sources.csv", Sources)
            .With("resources.csv", "id,kind,unit,source\nsteam,heat,GJ,bok\n");
        package.Lines().ShouldBe(["resources.csv:2 [source] 'bok' is not in sources.csv. Did you mean 'book'?"]);
    }

    [Fact]
    public void A_scenario_changes_cells_and_leaves_the_rest_alone()
    {
        using TestPackage package = new TestPackage()
            .With("sources.csv", Sources)
            .With("resources.csv", "id,kind,unit\ngas,fuel,GJ\n")
            .With("markets.csv", "resource,buy,unit\ngas,8,EUR2020/GJ\n")
            .With("scenarios/dear.csv", "table,key,column,operation,value,source\nmarkets,gas,buy,multiply,2.5,book\n");
        PackageTables tables = package.Tables();
        PackageTables dear = tables.Under(["dear"], []);
        dear.Markets[0].Buy.ShouldBe(new Quantity(20, Unit.Parse("EUR2020/GJ")));
        dear.Resources.ShouldBeSameAs(tables.Resources);
        tables.Markets[0].Buy!.Value.Value.ShouldBe(8);
        CellRef cell = dear.Markets[0].Cell(MarketColumn.Buy);
        dear.PlaceOf(cell).ToString().ShouldBe("scenarios/dear.csv:2 [value]");
        dear.SourceOf(cell)!.Id.ShouldBe(new SourceId("book"));
        tables.SourceOf(cell).ShouldBeNull();
    }
}
