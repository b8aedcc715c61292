using Mycel.Model.Quantities;

namespace Mycel.Tests.Quantities;

/// <summary>Numbers with units: reading, printing, arithmetic.</summary>
public sealed class QuantityTests
{
    [Theory]
    [InlineData("12.5 GJ/t", 12.5, "GJ/t")]
    [InlineData("40%", 40, "%")]
    [InlineData("40 %", 40, "%")]
    [InlineData("-3e2 t CO2e", -300, "t CO2e")]
    [InlineData("0.3", 0.3, "1")]
    [InlineData("5 1/h", 5, "1/h")]
    public void A_quantity_is_read(string text, double value, string unit)
    {
        Quantity.TryParse(text, out var quantity).ShouldBeTrue();
        quantity.ShouldBe(new Quantity(value, Unit.Parse(unit)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("t")]
    [InlineData("12,5 t")]
    [InlineData("1 000 t")]
    [InlineData("NaN t")]
    [InlineData("Infinity t")]
    [InlineData("1e999 t")]
    [InlineData("12.5t")]
    public void What_is_no_quantity_is_not_read(string text) => Quantity.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_sum_has_the_unit_of_its_first_part() => (Of(1, "t") + Of(500, "kg")).ShouldBe(Of(1.5, "t"));

    [Fact]
    public void A_difference_has_the_unit_of_its_first_part() => (Of(1, "MWh") - Of(1.8, "GJ")).ShouldBe(Of(0.5, "MWh"));

    [Fact]
    public void A_price_times_an_amount_is_money() => (Of(50, "EUR2020/MWh") * Of(3, "MWh")).ShouldBe(Of(150, "EUR2020"));

    [Fact]
    public void An_amount_by_a_time_is_a_flow() => (Of(10, "t") / Of(4, "h")).ShouldBe(Of(2.5, "t/h"));

    [Fact]
    public void Greater_and_less_look_through_the_units()
    {
        (Of(1, "t") > Of(999, "kg")).ShouldBeTrue();
        (Of(1, "t") <= Of(1000, "kg")).ShouldBeTrue();
        Of(1, "t").CompareTo(Of(1000, "kg")).ShouldBe(0);
        Should.Throw<DimensionMismatchException>(() => Of(1, "t") < Of(1, "GJ"));
    }

    [Fact]
    public void Temperatures_are_reckoned_in_kelvin()
    {
        (Of(80, "degC") - Of(60, "degC")).In(Units.Kelvin).ShouldBe(20, 1e-12);
        (Of(20, "degC") + Of(10, "K")).In(Units.DegreeCelsius).ShouldBe(30, 1e-12);
        (Of(0, "degC") * 2).In(Units.Kelvin).ShouldBe(546.3, 1e-12);
        Should.Throw<InvalidOperationException>(() => Units.DegreeCelsius.Times(Units.Tonne));
    }

    [Fact]
    public void Nothing_said_is_the_number_0()
    {
        default(Quantity).ToString().ShouldBe("0");
        default(Quantity).ShouldBe(Quantity.Number(0));
    }

    private static Quantity Of(double value, string unit) => new(value, Unit.Parse(unit));
}
