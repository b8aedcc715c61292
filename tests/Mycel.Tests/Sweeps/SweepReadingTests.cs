using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Sweeps;
using Mycel.Tests.Packages;

namespace Mycel.Tests.Sweeps;

public sealed class SweepReadingTests
{
    [Theory]
    [InlineData("markets/natural-gas/buy=5..20 EUR2020/GJ/15", "5", "20", 15, "EUR2020/GJ")]
    [InlineData("markets/natural-gas/buy=5..20 EUR2020/GJ", "5", "20", null, "EUR2020/GJ")]
    [InlineData("markets/natural-gas/buy = -5 .. 20 / 3", "-5", "20", 3, null)]
    public void A_range_is_read_from_words(string text, string from, string to, int? steps, string? unit)
    {
        SweepRow row = SweepText.Read([text], out string? problem).Single();
        problem.ShouldBeNull();
        (row.Table, row.Key, row.Column, row.From, row.To, row.Steps, row.Unit).ShouldBe(("markets", "natural-gas", "buy", from, to, steps, unit));
    }

    [Fact]
    public void Keys_of_several_parts_years_and_operations_are_read_from_words()
    {
        SweepRow row = SweepText.Read(["technologies/chp/input/gas/value@2030*=0.9;1.1"], out _).Single();
        (row.Table, row.Key, row.Column, row.Year, row.Operation, row.Values).ShouldBe(("technologies", "chp/input/gas", "value", 2030, OverrideOperation.Multiply, "0.9;1.1"));
        row = SweepText.Read(["datapackage/discountRate=0.03..0.08/5"], out _).Single();
        (row.Table, row.Key, row.Column).ShouldBe(("datapackage", "discountRate", null));
    }

    [Theory]
    [InlineData("markets")]
    [InlineData("markets=5")]
    [InlineData("markets/gas=5")]
    [InlineData("markets/gas/buy=")]
    [InlineData("markets/gas/buy@soon=5..20")]
    public void What_is_no_cell_with_values_is_refused_in_words(string text)
    {
        SweepText.Read([text], out string? problem);
        problem.ShouldNotBeNull().ShouldContain("TABLE/KEY/COLUMN");
    }

    [Fact]
    public void Values_between_the_ends_carry_no_digits_of_the_division()
    {
        FindingList findings = [];
        Sweep sweep = Sweep.Of("a", "a", SweepText.Read(["markets/gas/buy=0..1/10"], out _), DecimalSigns.Point, findings);
        sweep.Axes[0].Cells[0].Texts.ShouldBe(["0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"]);
    }

    [Fact]
    public void A_sweep_with_decimal_commas_is_written_with_points_and_read_again()
    {
        using TestPackage package = new TestPackage()
            .With("resources.csv", "id,kind,unit\ngas,fuel,GJ\n").With("markets.csv", "resource,buy,unit\ngas,8,EUR2020/GJ\n")
            .With("sweeps/gas.csv", "table;key;column;operation;from;to;values\nmarkets;gas;buy;multiply;0,5;2,5;\nsweep;title;;;;;Gas, dear\n");
        PackageTables tables = package.Tables();
        tables.Sweeps["gas"].Title.ShouldBe("Gas, dear");
        PackageTables again = RoundTripLaws.WriteAndRead(tables);
        again.Sweeps["gas"].Rows[0].From.ShouldBe("0.5");
        again.Sweeps["gas"].Rows[1].Values.ShouldBe("Gas, dear");
        again.Sweeps["gas"].Axes[0].Cells[0].Numbers.ShouldBe(tables.Sweeps["gas"].Axes[0].Cells[0].Numbers);
    }
}
