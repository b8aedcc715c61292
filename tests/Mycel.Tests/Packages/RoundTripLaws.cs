using CsCheck;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Scenarios;

namespace Mycel.Tests.Packages;

public sealed class RoundTripLaws
{
    public static TheoryData<string> Examples => ExamplesTests.Examples;

    [Fact]
    public void What_is_written_is_read_again() => RandomPackage.Any.ForAll(tables => MustBeEqual(WriteAndRead(tables), tables), iter: 200, threads: 1);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_that_is_written_is_read_again(string example)
    {
        PackageTables tables = Example.Read(example);
        MustBeEqual(WriteAndRead(tables), tables);
    }

    [Fact]
    public void A_column_with_its_unit_in_the_heading_keeps_it_beside_one_with_another()
    {
        using TestPackage package = new TestPackage()
            .With("links.csv", "from,to,resources,length [km],within,length-unit\na,b,x,2.1,,m\nc,d,x,0.1,70,m\n");
        PackageTables tables = package.Tables();
        MustBeEqual(WriteAndRead(tables), tables);
    }

    [Fact]
    public void Overrides_with_decimal_commas_are_written_with_points()
    {
        using TestPackage package = new TestPackage()
            .With("resources.csv", "id,kind,unit\ngas,fuel,GJ\n")
            .With("markets.csv", "resource,buy,unit\ngas,8,EUR2020/GJ\n")
            .With("scenarios/dear.csv", "table;key;column;operation;value\nmarkets;gas;buy;multiply;2,5\n");
        PackageTables tables = package.Tables();
        PackageTables again = WriteAndRead(tables);
        again.Scenarios["dear"].Overrides[0].Value.ShouldBe("2.5");
        again.Under(["dear"], []).Markets[0].ShouldBe(tables.Under(["dear"], []).Markets[0]);
    }

    internal static PackageTables WriteAndRead(PackageTables tables)
    {
        string folder = Path.Combine(Path.GetTempPath(), "mycel-test-" + Guid.NewGuid().ToString("N"));
        try
        {
            FindingList findings = [];
            FolderWriter.Write(tables, folder, findings).ShouldBeTrue();
            PackageReading reading = PackageReader.Read(FolderStore.OpenFolder(folder, findings)!, findings);
            string.Join("\n", findings).ShouldBe("");
            return reading.Tables;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    internal static void MustBeEqual(PackageTables actual, PackageTables expected)
    {
        Properties(actual.Package).ShouldBe(Properties(expected.Package));
        foreach (System.Reflection.PropertyInfo property in typeof(PackageTables).GetProperties().Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(Table<>)))
        {
            Rows(property.GetValue(actual)!).ShouldBe(Rows(property.GetValue(expected)!), property.Name);
        }

        actual.Scenarios.Keys.ShouldBe(expected.Scenarios.Keys);
        foreach ((string id, Scenario scenario) in expected.Scenarios)
        {
            Rows(actual.Scenarios[id].Overrides).ShouldBe(Rows(scenario.Overrides), id);
        }

        actual.Sweeps.Keys.ShouldBe(expected.Sweeps.Keys);
        foreach ((string id, Model.Sweeps.Sweep sweep) in expected.Sweeps)
        {
            Rows(actual.Sweeps[id].Rows).ShouldBe(Rows(sweep.Rows), id);
        }
    }

    private static object[] Rows(object table) => [.. ((System.Collections.IEnumerable)table).Cast<object>()];

    private static string[] Properties(PackageInfo info) =>
    [
        info.Name, info.Title, info.Description, $"{info.Currency}", $"{info.BaseYear}", $"{info.DiscountRate:R}", $"{info.DiscountRateSource}", $"{info.Horizon}",
        string.Join(",", info.Periods), string.Join(",", info.Slices), string.Join(",", info.Licences), string.Join(",", info.Others),
    ];
}
