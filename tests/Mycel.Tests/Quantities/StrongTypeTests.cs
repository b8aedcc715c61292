using CsCheck;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Quantities;

/// <summary>The types for what is costly to mix up.</summary>
public sealed class StrongTypeTests
{
    private static readonly Quantity Year = new(1, Units.Year);

    [Fact]
    public void A_megawatt_for_a_year_is_8760_megawatt_hours() => (Power.FromMegawatts(1) * Year).InMegawattHours.ShouldBe(8760);

    [Fact]
    public void Power_is_energy_by_time() => (Energy.FromMegawattHours(8760) / Year).InMegawatts.ShouldBe(1);

    [Fact]
    public void Time_is_energy_by_power() => (Energy.FromMegawattHours(12) / Power.FromKilowatts(500)).ShouldBe(new Quantity(24, Units.Hour));

    [Fact]
    public void A_flow_for_a_time_is_a_mass() => (Rate.FromTonnesPerHour(2) * Year).InTonnes.ShouldBe(17520);

    [Fact]
    public void A_mass_by_a_time_is_a_flow() => (Mass.FromKilograms(365_000) / Year).InTonnesPerYear.ShouldBe(365);

    [Fact]
    public void Money_by_mass_is_a_price()
    {
        var price = Money.Of(150, "EUR2020") / Mass.FromTonnes(3);
        price.ShouldBe(new Quantity(50, Unit.Parse("EUR2020/t")));
        Money.From(price * Mass.FromKilograms(500)).ShouldBe(Money.Of(25, "EUR2020"));
    }

    [Fact]
    public void Money_of_two_years_does_not_mix()
    {
        Should.Throw<DimensionMismatchException>(() => Money.Of(1, "EUR2020") + Money.Of(1, "EUR2019"))
            .Message.ShouldBe("'EUR2019' is money of EUR2019, but money of EUR2020 is needed, such as 'EUR2020'.");
        Should.Throw<DimensionMismatchException>(() => Money.From(new Quantity(1, Units.Tonne)));
        Should.Throw<DimensionMismatchException>(() => Money.From(new Quantity(1, Unit.Parse("EUR2020/t"))));
    }

    [Fact]
    public void Only_what_it_is_becomes_one()
    {
        Should.Throw<DimensionMismatchException>(() => Mass.From(new Quantity(1, Units.TonneCarbonDioxideEquivalent)));
        Should.Throw<DimensionMismatchException>(() => Energy.From(new Quantity(1, Unit.Parse("GJ_LHV"))));
        Should.Throw<DimensionMismatchException>(() => Power.From(new Quantity(1, Units.MegawattHour)));
        Should.Throw<DimensionMismatchException>(() => Rate.From(new Quantity(1, Units.Tonne)));
        Should.Throw<DimensionMismatchException>(() => Fraction.From(new Quantity(1, Units.Tonne)));
        Should.Throw<DimensionMismatchException>(() => Power.FromMegawatts(1) * new Quantity(1, Units.Tonne));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_number_is_refused(double value)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Mass.FromTonnes(value));
        Should.Throw<ArgumentOutOfRangeException>(() => Energy.FromMegawattHours(value));
        Should.Throw<ArgumentOutOfRangeException>(() => Money.Of(value, "EUR2020"));
        Should.Throw<ArgumentOutOfRangeException>(() => Fraction.Of(value));
    }

    [Theory]
    [InlineData(-0.001)]
    [InlineData(1.001)]
    public void A_share_lies_between_0_and_1(double value) => Should.Throw<ArgumentOutOfRangeException>(() => Fraction.Of(value));

    [Fact]
    public void A_share_and_its_rest_are_the_whole() => Gen.Double[0, 1].ForAll(value =>
    {
        var share = Fraction.Of(value);
        return share.Value + share.Rest.Value == 1 && Math.Abs(Fraction.FromPercent(share.InPercent).Value - value) <= 2.3e-16;
    });

    [Fact]
    public void The_same_amount_is_equal_however_it_was_given()
    {
        Mass.FromKilograms(1500).ShouldBe(Mass.FromTonnes(1.5));
        Energy.FromMegawattHours(1).ShouldBe(Energy.FromGigajoules(3.6));
        Money.From(new Quantity(1, Unit.Parse("kEUR2020"))).ShouldBe(Money.Of(1000, "EUR2020"));
    }

    [Fact]
    public void They_are_counted_and_compared_like_numbers() => Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[-1e6, 1e6]).ForAll((one, other) =>
        (Mass.FromTonnes(one) + Mass.FromTonnes(other)).InTonnes == one + other
        && (Energy.FromGigajoules(one) - Energy.FromGigajoules(other)).InGigajoules == one - other
        && (Rate.FromTonnesPerYear(one) * 2).InTonnesPerYear == one * 2
        && Power.FromMegawatts(one) < Power.FromMegawatts(other) == one < other
        && Money.Of(one, "EUR2020") >= Money.Of(other, "EUR2020") == one >= other);
}
