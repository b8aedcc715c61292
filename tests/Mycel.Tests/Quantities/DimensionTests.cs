using Mycel.Model.Quantities;

namespace Mycel.Tests.Quantities;

/// <summary>Dimensions are told apart, and said in words.</summary>
public sealed class DimensionTests
{
    [Theory]
    [InlineData("1", "a number without a dimension")]
    [InlineData("%", "a number without a dimension")]
    [InlineData("t", "mass")]
    [InlineData("1/t", "number per mass")]
    [InlineData("1/h", "number per time")]
    [InlineData("GJ/t", "energy per mass")]
    [InlineData("t/GJ", "mass per energy")]
    [InlineData("MW", "energy per time (power)")]
    [InlineData("GJ/a", "energy per time (power)")]
    [InlineData("m3/h", "volume per time")]
    [InlineData("MJ/m3", "energy per volume (pressure)")]
    [InlineData("kg/m3", "mass per volume (density)")]
    [InlineData("W/m2", "power per area")]
    [InlineData("W/(m2 K)", "power per area and temperature")]
    [InlineData("kJ/(kg K)", "energy per mass and temperature")]
    [InlineData("t km", "mass × length")]
    [InlineData("tkm/a", "mass × length per time")]
    [InlineData("EUR2020/(t km)", "money of EUR2020 per mass and length")]
    [InlineData("EUR2020/MWh", "money of EUR2020 per energy")]
    [InlineData("EUR2020/kW", "money of EUR2020 per power")]
    [InlineData("EUR/t", "money (EUR, without a price year) per mass")]
    [InlineData("kgCO2e/GJ", "mass of CO2e per energy")]
    [InlineData("tCO2/t", "mass of CO2 per mass")]
    [InlineData("GJ_LHV/t", "energy (LHV) per mass")]
    [InlineData("MW_HHV", "energy (HHV) per time")]
    [InlineData("MWh/MWh_LHV", "energy per energy (LHV)")]
    [InlineData("EUR2020/USD2020", "money of EUR2020 per money of USD2020")]
    [InlineData("Nm3/h", "normal volume of gas per time")]
    [InlineData("people/ha", "people per area")]
    [InlineData("m/s2", "length per time squared (acceleration)")]
    [InlineData("trips", "trips")]
    [InlineData("K", "temperature")]
    [InlineData("V", "power per electric current (voltage)")]
    [InlineData("m4 kg2 mol", "mass to the power 2 × length to the power 4 × amount of substance")]
    public void A_dimension_is_said_in_words(string unit, string words) => Unit.Parse(unit).Dimension.InWords().ShouldBe(words);

    [Theory]
    [InlineData("t", "tCO2e")]
    [InlineData("tCO2", "tCO2e")]
    [InlineData("tC", "tCO2")]
    [InlineData("m3", "Nm3")]
    [InlineData("Sm3", "Nm3")]
    [InlineData("GJ", "GJ_LHV")]
    [InlineData("GJ_HHV", "GJ_LHV")]
    [InlineData("EUR2020", "EUR2019")]
    [InlineData("EUR2020", "EUR")]
    [InlineData("EUR2020", "USD2020")]
    [InlineData("jobs", "people")]
    [InlineData("deg", "1")]
    [InlineData("tce", "t")]
    [InlineData("toe", "t")]
    [InlineData("Hz", "1")]
    public void Measures_that_must_not_mix_do_not(string one, string other) => Unit.Parse(one).IsComparableTo(Unit.Parse(other)).ShouldBeFalse();

    [Theory]
    [InlineData("tce", "GJ")]
    [InlineData("kWp", "kW")]
    [InlineData("MW a", "GJ")]
    [InlineData("bar m3", "kJ")]
    [InlineData("N m", "J")]
    [InlineData("V A h", "kWh")]
    [InlineData("EUR2020/kW/a", "EUR2020/MWh")]
    [InlineData("tCO2e/a", "kg CO2eq/h")]
    [InlineData("degC", "K")]
    public void Measures_of_the_same_are_comparable(string one, string other) => Unit.Parse(one).IsComparableTo(Unit.Parse(other)).ShouldBeTrue();

    [Fact]
    public void A_wrong_dimension_is_said_with_both_dimensions()
    {
        DimensionMismatch.Problem(Unit.Parse("t/a"), Unit.Parse("EUR2020/t"))
            .ShouldBe("'t/a' is mass per time, but money of EUR2020 per mass is needed, such as 'EUR2020/t'.");
        Should.Throw<DimensionMismatchException>(() => new Quantity(1, Units.Tonne).In(Units.Gigajoule))
            .Message.ShouldBe("'t' is mass, but energy is needed, such as 'GJ'.");
    }

    [Theory]
    [InlineData("t", "GJ", "Write a unit that is comparable to 'GJ'.")]
    [InlineData("GJ", "GJ_LHV", "Energy by the lower (LHV) or higher (HHV) heating value is not mixed with other energy: write both on the same basis.")]
    [InlineData("t", "tCO2e", "The mass of a named substance is a measure of its own: tCO2e is neither t nor tCO2. Write the same name in both.")]
    [InlineData("m3", "Nm3", "Nm3 (0 °C), Sm3 (15 °C) and m3 (as it is) are different measures of a gas: convert the number to the one that is needed.")]
    [InlineData("EUR2015/t", "EUR2020/t", "Convert the amount, or give an exchange rate from EUR2015 to EUR2020.")]
    [InlineData("jobs", "people", "Count the same things in both.")]
    [InlineData("t", "GJ_LHV", "Write a unit that is comparable to 'GJ_LHV'.")]
    [InlineData("kWh", "kW", "Write the amount per time, such as 'kW'.")]
    [InlineData("t/a", "t", "Write the amount itself and not the amount per time, such as 't'.")]
    [InlineData("t/m", "t/a", "m is the metre: write min for a minute, d for a day, a for a year.")]
    [InlineData("m", "a", "m is the metre: write min for a minute, d for a day, a for a year.")]
    public void The_mend_knows_what_is_easily_taken_for_each_other(string written, string needed, string mend) =>
        DimensionMismatch.Mend(Unit.Parse(written), Unit.Parse(needed)).ShouldBe(mend);

    [Fact]
    public void The_currency_can_be_exchanged_in_dimension_and_unit()
    {
        var price = Unit.Parse("kDKK1995/(t a)");
        price.Dimension.Currency.ShouldBe("DKK1995");
        price.Dimension.WithCurrency("EUR2020").ShouldBe(Unit.Parse("EUR2020/t/a").Dimension);
        price.WithCurrency("EUR2020").Symbol.ShouldBe("kEUR2020/(t a)");
        Units.Tonne.Dimension.HasCurrency.ShouldBeFalse();
        Unit.Parse("EUR2020/USD2020").Dimension.Currency.ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => Units.Tonne.Dimension.WithCurrency("EUR2020"));
    }
}
