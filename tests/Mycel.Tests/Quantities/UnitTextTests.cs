using Mycel.Model.Quantities;

namespace Mycel.Tests.Quantities;

/// <summary>What can be written in a unit cell, and what is refused with which words.</summary>
[Collection("Fills the pool of units")]
public sealed class UnitTextTests
{
    [Theory]
    [InlineData("EUR2020/t/a", "EUR2020/(a t)")]
    [InlineData("EUR2020/(t a)", "EUR2020/(a t)")]
    [InlineData("EUR2020 / (t·a)", "EUR2020/(a t)")]
    [InlineData("m^3", "m3")]
    [InlineData("m³", "m3")]
    [InlineData("m2 m", "m3")]
    [InlineData("s-1", "1/s")]
    [InlineData("s^-1", "1/s")]
    [InlineData("s⁻¹", "1/s")]
    [InlineData("s^(-1)", "1/s")]
    [InlineData("1/s", "1/s")]
    [InlineData("(m/s)2 kg", "kg m2/s2")]
    [InlineData("(m/s)^2*kg", "kg m2/s2")]
    [InlineData("kJ/(kg K)", "kJ/(K kg)")]
    [InlineData("t/yr", "t/a")]
    [InlineData("tonnes/year", "t/a")]
    [InlineData("ug/m3", "\u00B5g/m3")]
    [InlineData("μg/m³", "\u00B5g/m3")]
    [InlineData("t CO2e/a", "tCO2e/a")]
    [InlineData("EUR2020/t CO₂", "EUR2020/tCO2")]
    [InlineData("kgCO2eq", "kgCO2e")]
    [InlineData("kg CO2-eq/GJ", "kgCO2e/GJ")]
    [InlineData("tCO₂-e", "tCO2e")]
    [InlineData("BTU_LHV", "Btu_LHV")]
    [InlineData("tN2", "tN2")]
    [InlineData("Nm³/h", "Nm3/h")]
    [InlineData("kNm^3/h", "kNm3/h")]
    [InlineData("Nm3^2", "Nm3^2")]
    [InlineData("EUR2020^2", "EUR2020^2")]
    [InlineData("t/t", "1")]
    [InlineData("  GJ/t ", "GJ/t")]
    [InlineData("GJ\u00A0/\u2009t", "GJ/t")]
    [InlineData("GJ_LHV/t", "GJ_LHV/t")]
    [InlineData("°C", "degC")]
    [InlineData("%/a", "%/a")]
    [InlineData("((((t))))", "t")]
    public void A_unit_may_be_written_in_several_ways(string text, string normalForm)
    {
        var unit = Unit.Parse(text);
        unit.NormalForm.ShouldBe(normalForm);
        unit.Symbol.ShouldBe(text.Trim());
        Unit.Parse(normalForm).NormalForm.ShouldBe(normalForm);
        Unit.Parse(normalForm).Dimension.ShouldBe(unit.Dimension);
        Unit.Parse(normalForm).Factor.ShouldBe(unit.Factor);
    }

    [Theory]
    [InlineData("", "The unit is empty. Write 1 where the number has no unit.")]
    [InlineData("tonns", "'tonns' is not a unit. Did you mean 'tonne'?")]
    [InlineData("Mwh", "'Mwh' is not a unit. Did you mean 'MWh'?")]
    [InlineData("KWH", "'KWH' is not a unit. Did you mean 'kWh'?")]
    [InlineData("GJ/tonn", "'tonn' is not a unit. Did you mean 'tonne'?")]
    [InlineData("gj", "'gj' is not a unit. Did you mean 'GJ'?")]
    [InlineData("tco2e", "'tco2e' is not a unit. Did you mean 'tCO2e'?")]
    [InlineData("kha", "'kha' is not a unit: ha does not take the prefix k (kilo). Write ha without a prefix.")]
    [InlineData("Mm3", "'Mm3' may mean a million of them, or the power of a longer length. "
        + "Write hm3 or GL for a million cubic metres, km3 for a thousand million, km2 for a million square metres.")]
    [InlineData("mt", "'mt' may mean a metric ton or a thousandth of a tonne. Write t for 1000 kg, kg for the thousandth.")]
    [InlineData("T", "'T' is the tesla, or short for a trillion. Write t for the tonne.")]
    [InlineData("mWh", "'mWh' is a thousandth of a watt-hour and in planning a slip. Write MWh for the megawatt-hour.")]
    [InlineData("t/month", "'month' has no exact length. Write the amount per day (d) or per year (a).")]
    [InlineData("MWh_el", "'MWh_el' says in the unit what the resource says already: whether energy is electricity or heat. Write MWh.")]
    [InlineData("mEUR2020", "'mEUR2020' is not clear: money takes the prefixes k, M, G and bn, not m. Write kEUR2020 for a thousand, MEUR2020 for a million.")]
    [InlineData("EUR20", "'EUR20' has no price year of four digits from 1900 to 2199. Write the year of the prices after the currency: EUR2020.")]
    [InlineData("€/t", "'€' does not say the price year. Write the three letters of the currency and the price year: EUR2020.")]
    [InlineData("CO2", "'CO2' is a substance, not a unit. Write its mass: tCO2.")]
    [InlineData("kJ/kg K", "In 'kJ/kg K' it is not clear whether what follows '/' and a space is divided by or multiplied. Use parentheses: kJ/(kg K).")]
    [InlineData("1000 t", "A unit holds no number but 1. Give the number in the value, or use a prefix: kt, Mt, GWh.")]
    [InlineData("/h", "There is nothing before '/'. Write 1/h for a number per hour.")]
    [InlineData("t/", "'t/' ends where a unit is expected. Complete it, or take out the last sign.")]
    [InlineData("(t", "A parenthesis is not closed. Close it.")]
    [InlineData("t)", "There is a closing parenthesis too many. Take it out.")]
    [InlineData("t-km", "The power at character 2 of 't-km' is not a whole number. Write powers as m2, m^2 or s^-1, and products with a space: t km.")]
    [InlineData("m^0", "The power 0 is out of range. Use powers from 1 to 9, or their negatives.")]
    [InlineData("m^12", "The power 12 is out of range. Use powers from 1 to 9, or their negatives.")]
    [InlineData("m2^2", "'m2^2' has two powers. Write one: m2, m^2 or m².")]
    [InlineData("EUR2020/(t degC)", "'degC' is a point on a scale and cannot be part of a product. Write K for a difference of temperatures.")]
    [InlineData("t.a", "'.' has no meaning in a unit. Write a product with a space or ·, a quotient with /.")]
    [InlineData("((((((((((t))))))))))", "Parentheses are nested more than 8 deep. Write the unit more simply.")]
    [InlineData("(m9)9", "'(m9)9' holds a power beyond 9. Write the unit more simply.")]
    [InlineData("-", "A dash is not a unit. Write 1 where the number has no unit.")]
    [InlineData("kEUR 2020/t", "The price year is set apart from its currency. Write it directly after the currency: EUR2020.")]
    [InlineData("eur2020/t", "'eur2020' is not a unit. Did you mean 'EUR2020'?")]
    [InlineData("M t", "'M' is a prefix without its unit. Write it directly before the unit: Mt, MEUR2020.")]
    [InlineData("kgCo2e", "'kgCo2e' is not a unit. Did you mean 'kgCO2e'?")]
    [InlineData("gW", "'gW' is not a unit. Did you mean 'GW'?")]
    [InlineData("x", "'x' is not a unit. See the guide to units for what can be written.")]
    [InlineData("1h", "A sign is missing before 'h' in '1h'. Write / or a space.")]
    [InlineData("t\u001b[31m", "'?' has no meaning at character 2 of the unit. Write a unit such as t/a or EUR2020/MWh.")]
    [InlineData("a_very_long_symbol_that_nobody_would_ever_have_written",
        "'a_very_long_symbol_that_nobody_would_eve…' is not a unit. See the guide to units for what can be written.")]
    [InlineData("t P", "'P' is a substance, not a unit. Write its mass: tP.")]
    [InlineData("VOC", "'VOC' is a substance, not a unit. Write its mass: tVOC.")]
    public void What_is_refused_is_explained(string text, string words)
    {
        Unit.TryParse(text, out var unit, out var problem).ShouldBeFalse();
        unit.ShouldBeNull();
        problem!.ToString().ShouldBe(words);
    }

    [Theory]
    [InlineData("GJJ")]
    [InlineData("EUT2020/t")]
    public void Three_capitals_that_are_no_currency_are_not_money(string text) => Unit.TryParse(text, out _, out _).ShouldBeFalse();

    [Fact]
    public void A_problem_tells_its_place_and_the_nearest_symbol()
    {
        Unit.TryParse("GJ/tonn", out _, out var problem).ShouldBeFalse();
        problem!.Position.ShouldBe(4);
        problem.Suggestion.ShouldBe("tonne");
    }

    [Fact]
    public void A_text_without_end_is_refused_at_once()
    {
        Unit.TryParse(new string('t', 10_000_000), out _, out var problem).ShouldBeFalse();
        problem!.Text.Length.ShouldBeLessThan(50);
    }

    [Fact]
    public void Powers_that_no_number_can_hold_are_refused()
    {
        Unit.TryParse(string.Join(' ', Enumerable.Repeat("EJ5 GWh9 kcal9 Gtoe9", 1)), out _, out var problem).ShouldBeFalse();
        problem!.Problem.ShouldBe("The unit is too large or too small to be counted with.");
    }

    [Fact]
    public void Reading_known_texts_again_takes_no_memory()
    {
        string[] texts = ["t/a", "EUR2020/MWh", "GJ_LHV/t", "kgCO2e/GJ", "tonns"];
        Read(texts, 100);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Read(texts, 100_000);
        // The smallest object for each text would take 2.4 million bytes; a few thousand are the run time's own.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100_000);

        static void Read(string[] texts, int times)
        {
            for (int i = 0; i < times; i++)
                _ = Unit.TryParse(texts[i % texts.Length].AsSpan(), out _, out _);
        }
    }

    [Fact]
    public void Every_currency_in_use_can_be_written_with_and_without_a_year()
    {
        const string codes = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE "
            + "CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW "
            + "KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN "
            + "PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND "
            + "VUV WST XAF XCD XOF XPF YER ZAR ZMW ATS BEF DEM ESP FIM FRF IEP ITL LUF NLG PTE";
        foreach (string code in codes.Split(' '))
        {
            Unit.Money(code).Dimension.Currency.ShouldBe(code);
            Unit.Money(code + "1995").Dimension.Currency.ShouldBe(code + "1995");
            Unit.Parse($"M{code}2020/a").Dimension.HasCurrency.ShouldBeTrue();
        }
    }
}
