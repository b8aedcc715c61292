using CsCheck;
using Mycel.Analysis.Reporting.Text;

namespace Mycel.Tests.Reporting;

public sealed class FigureTests
{
    [Theory]
    [InlineData(0, "0"), InlineData(1234.6, "1235"), InlineData(234567.8, "234\u202f600"), InlineData(-0.051234, "−0.05123"), InlineData(9999.9, "10\u202f000"), InlineData(1e15, "1\u00a0×\u00a010¹⁵")]
    [InlineData(2.1e-12, "2.1\u00a0×\u00a010⁻¹²"), InlineData(0.5, "0.5"), InlineData(double.NaN, "not known"), InlineData(double.NegativeInfinity, "not known")]
    public void Numbers_are_rounded_by_magnitude(double value, string shown) => Figure.Rounded(value).ShouldBe(shown);

    [Fact]
    public void What_is_shown_is_near_what_is_meant() => Gen.Double[1e-6, 1e14].ForAll(value =>
        Math.Abs(double.Parse(Figure.Rounded(value).Replace("\u202f", ""), System.Globalization.CultureInfo.InvariantCulture) - value) <= 0.00051 * value);

    [Fact]
    public void A_number_and_its_negative_differ_by_the_sign_alone() => Gen.Double[1e-9, 1e18].ForAll(value => Figure.Rounded(-value) == "−" + Figure.Rounded(value));

    [Theory]
    [InlineData(0.123, "12.3\u00a0%"), InlineData(0.0004, "0.04\u00a0%"), InlineData(-0.5, "−50\u00a0%"), InlineData(0, "0\u00a0%"), InlineData(12.5, "1250\u00a0%")]
    public void Shares_are_percent(double share, string shown) => Figure.Percent(share).ShouldBe(shown);

    [Theory]
    [InlineData(0.0004, "under 0.1\u00a0%"), InlineData(0, "0\u00a0%"), InlineData(0.999, "99.9\u00a0%")]
    public void Small_parts_are_said_to_be_small(double share, string shown) => Figure.Part(share).ShouldBe(shown);

    [Theory]
    [InlineData(24_102_114, "EUR2020/a", "24.1 million EUR (2020) a year"), InlineData(24.1, "MEUR2020/a", "24.1 million EUR (2020) a year"), InlineData(241600, "tCO2e/a", "242 000 t CO₂e a year")]
    [InlineData(3.6, "Mm3/a", "3.6 million m³ a year"), InlineData(812, "kEUR2020/a", "812 000 EUR (2020) a year"), InlineData(2.4e9, "EUR2020/a", "2.4 thousand million EUR (2020) a year")]
    [InlineData(12, "GJ/t", "12 GJ/t"), InlineData(0.25, "1", "0.25"), InlineData(7, "MWh/a", "7 MWh a year"), InlineData(double.NaN, "t/a", "not known")]
    public void Amounts_are_said_in_words(double value, string unit, string said) => UnitWords.Say(value, unit).Replace('\u00a0', ' ').Replace('\u202f', ' ').ShouldBe(said);

    [Theory]
    [InlineData("EUR2020/tCO2e", "EUR (2020)/t CO₂e"), InlineData("m3/a", "m³/a"), InlineData("kgCO2e/MWh", "kg CO₂e/MWh"), InlineData("tCO2e/MEUR2020", "t CO₂e/MEUR (2020)"), InlineData("GJ", "GJ"), InlineData("1", "")]
    public void Units_are_set_as_in_print(string unit, string shown) => UnitWords.InTable(unit).Replace('\u00a0', ' ').ShouldBe(shown);
}
