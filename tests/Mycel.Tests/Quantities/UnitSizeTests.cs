using Mycel.Model.Quantities;

namespace Mycel.Tests.Quantities;

/// <summary>Every unit, with every prefix that it takes, has the size that its definition says. The list is written apart from the table of the product.</summary>
public sealed class UnitSizeTests
{
    // symbol; size as numerator and denominator in a reference unit; reference unit; prefixes
    private static readonly (string Symbol, string Numerator, string Denominator, string Reference, string Prefixes)[] Expected =
    [
        ("%", "1", "100", "1", ""), ("‰", "1", "1000", "1", ""), ("ppm", "1", "1000000", "1", ""),
        ("g", "1", "1000", "kg", "f p n µ μ u m k M G T"), ("t", "1000", "1", "kg", "k M G"), ("tonne", "1000", "1", "kg", ""),
        ("lb", "45359237", "100000000", "kg", ""),
        ("m", "1", "1", "m", "f p n µ μ u m c d da h k"), ("ft", "3048", "10000", "m", ""), ("mile", "1609344", "1000", "m", ""),
        ("ha", "10000", "1", "m2", ""), ("acre", "40468564224", "10000000", "m2", ""),
        ("L", "1", "1000", "m3", "µ u m c d h k M G"), ("l", "1", "1000", "m3", "m c d h k M G"), ("bbl", "158987294928", "1000000000000", "m3", ""),
        ("gal_US", "3785411784", "1000000000000", "m3", ""), ("gal_UK", "454609", "100000000", "m3", ""),
        ("Nm3", "1", "1", "Nm3", "k M"), ("Sm3", "1", "1", "Sm3", "k M"),
        ("s", "1", "1", "s", "n µ u m"), ("min", "60", "1", "s", ""), ("h", "3600", "1", "s", ""), ("hours", "3600", "1", "s", ""),
        ("d", "24", "1", "h", ""), ("days", "24", "1", "h", ""), ("week", "168", "1", "h", ""),
        ("a", "8760", "1", "h", ""), ("yr", "8760", "1", "h", ""), ("y", "8760", "1", "h", ""), ("year", "8760", "1", "h", ""),
        ("Hz", "1", "1", "1/s", "k M G"),
        ("J", "1", "1", "kg m2/s2", "k M G T P E"), ("Wh", "3600", "1", "J", "k M G T P E"), ("cal", "41868", "10000", "J", "k M G T"),
        ("Btu", "105505585262", "100000000", "J", "k"), ("MMBtu", "105505585262", "100", "J", ""),
        ("tce", "293076", "10000", "GJ", "k M G"), ("toe", "41868", "1000", "GJ", "k M G"),
        ("W", "1", "1", "J/s", "k M G T P E"), ("Wp", "1", "1", "W", "k M G"),
        ("K", "1", "1", "K", ""),
        ("N", "1", "1", "kg m/s2", "k M"), ("Pa", "1", "1", "N/m2", "m h k M G"), ("bar", "100000", "1", "Pa", "m"), ("atm", "101325", "1", "Pa", ""),
        ("A", "1", "1", "A", "m k"), ("V", "1", "1", "W/A", "m k M"), ("mol", "1", "1", "mol", "µ u m k M"),
        ("deg", "1", "1", "deg", ""), ("°", "1", "1", "deg", ""),
        ("tkm", "1", "1", "t km", "k M G"),
        ("people", "1", "1", "person", ""), ("household", "1", "1", "household", ""), ("job", "1", "1", "job", ""), ("piece", "1", "1", "piece", ""),
        ("trip", "1", "1", "trip", ""),
        ("EUR2020", "1", "1", "EUR2020", "k M G bn"), ("USD", "1", "1", "USD", "k M G bn"),
        ("tCO2e", "1000", "1", "kgCO2e", "k M G"), ("gCH4", "1", "1000", "kgCH4", "n µ m k M G"), ("lbSO2", "45359237", "100000000", "kgSO2", ""),
        ("GJ_LHV", "1000000000", "1", "J_LHV", ""), ("MWh_HHV", "3600", "1", "MJ_HHV", ""), ("W_LHV", "1", "1", "J_LHV/s", "k M G"),
    ];

    private static readonly Dictionary<string, int> Tens = new()
    {
        [""] = 0, ["f"] = -15, ["p"] = -12, ["n"] = -9, ["µ"] = -6, ["μ"] = -6, ["u"] = -6, ["m"] = -3, ["c"] = -2, ["d"] = -1, ["da"] = 1, ["h"] = 2,
        ["k"] = 3, ["M"] = 6, ["G"] = 9, ["bn"] = 9, ["T"] = 12, ["P"] = 15, ["E"] = 18,
    };

    public static TheoryData<string, string, string, string> Sizes()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var (symbol, numerator, denominator, reference, prefixes) in Expected)
        {
            foreach (string prefix in (string[])["", .. prefixes.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
            {
                string zeros = new('0', Math.Abs(Tens[prefix]));
                data.Add(prefix + symbol, numerator + (Tens[prefix] > 0 ? zeros : ""), denominator + (Tens[prefix] < 0 ? zeros : ""), reference);
            }
        }
        return data;
    }

    [Theory, MemberData(nameof(Sizes))]
    public void A_unit_has_the_size_of_its_definition(string symbol, string numerator, string denominator, string reference)
    {
        var unit = Unit.Parse(symbol);
        var other = Unit.Parse(reference);
        double one = double.Parse(numerator), of = double.Parse(denominator);
        new Quantity(of, unit).In(other).ShouldBe(one);
        new Quantity(one, other).In(unit).ShouldBe(of);
    }

    [Fact]
    public void Every_known_symbol_is_read_and_means_one_thing()
    {
        Unit.KnownSymbols.ShouldBeUnique();
        foreach (string symbol in Unit.KnownSymbols)
            Unit.Parse(symbol).Symbol.ShouldBe(symbol);
    }

    [Fact]
    public void A_radian_is_180_degrees_by_pi() =>
        new Quantity(Math.PI, Unit.Parse("rad")).In(Units.Degree).ShouldBe(180, 1e-13);

    [Theory]
    [InlineData(1, "kWh", 3.6, "MJ")]
    [InlineData(1, "MW a", 8760, "MWh")]
    [InlineData(1, "MW", 31536, "GJ/a")]
    [InlineData(0.1, "t", 100, "kg")]
    [InlineData(7, "t/d", 2555, "t/a")]
    [InlineData(1, "tce", 29.3076, "GJ")]
    [InlineData(50, "EUR2020/MWh", 0.05, "EUR2020/kWh")]
    [InlineData(3.6, "GJ", 1, "MWh")]
    [InlineData(0, "degC", 273.15, "K")]
    [InlineData(100, "degC", 212, "degF")]
    [InlineData(-40, "degF", -40, "degC")]
    [InlineData(12, "%", 0.12, "1")]
    [InlineData(1, "m3/h", 8760, "m3/a")]
    [InlineData(1, "hm3", 1, "GL")]
    [InlineData(1, "MtCO2e", 1000000, "tCO2e")]
    public void Conversions_give_the_very_number(double value, string unit, double expected, string to) =>
        new Quantity(value, Unit.Parse(unit)).In(Unit.Parse(to)).ShouldBe(expected);

    [Theory]
    [InlineData("t/a", 1000.0 / 31_536_000)]
    [InlineData("1/lb", 100_000_000.0 / 45_359_237)]
    [InlineData("µg/L", 1e-6)]
    [InlineData("EJ", 1e18)]
    [InlineData("kcal/(kg K)", 4186.8)]
    [InlineData("MMBtu", 1_055_055_852.62)]
    public void The_factor_is_the_double_nearest_to_the_size(string unit, double factor) => Unit.Parse(unit).Factor.ShouldBe(factor);

    [Fact]
    public void A_conversion_that_only_overflows_on_its_way_is_made() =>
        new Quantity(1e302, Unit.Parse("lb")).In(Units.Tonne).ShouldBe(4.5359237e298, 1e283);
}
