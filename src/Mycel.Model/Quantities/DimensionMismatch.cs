namespace Mycel.Model.Quantities;

/// <summary>Says in words that one unit was written where another dimension is needed.</summary>
public static class DimensionMismatch
{
    /// <summary>What is wrong, with both dimensions: "'t/a' is mass per time, but energy is needed, such as 'GJ'."</summary>
    /// <param name="written">The unit that was written.</param>
    /// <param name="needed">A unit of the dimension that is needed.</param>
    public static string Problem(Unit written, Unit needed) =>
        $"'{written}' is {written.Dimension.InWords()}, but {needed.Dimension.InWords()} is needed, such as '{needed}'.";

    /// <summary>What to do about it, with the reason where the two are easily taken for each other.</summary>
    /// <param name="written">The unit that was written.</param>
    /// <param name="needed">A unit of the dimension that is needed.</param>
    public static string Mend(Unit written, Unit needed)
    {
        Dimension has = written.Dimension, wants = needed.Dimension;
        if (WithoutNames(has) == WithoutNames(wants))
            return MendName(has, wants);
        if (has == wants * Dimension.Time)
            return $"Write the amount per time, such as '{needed}'.";
        if (has == wants / Dimension.Time)
            return $"Write the amount itself and not the amount per time, such as '{needed}'.";
        if (has * Dimension.Length == wants * Dimension.Time || has * Dimension.Time == wants * Dimension.Length)
            return "m is the metre: write min for a minute, d for a day, a for a year.";
        return $"Write a unit that is comparable to '{needed}'.";
    }

    // Only a name is different: the heating value, the substance, the conditions of the gas, what is counted, the currency.
    private static string MendName(Dimension has, Dimension wants)
    {
        if (NamesOf(has, BaseKind.HeatingEnergy) != NamesOf(wants, BaseKind.HeatingEnergy))
            return "Energy by the lower (LHV) or higher (HHV) heating value is not mixed with other energy: write both on the same basis.";
        if (NamesOf(has, BaseKind.NamedMass) != NamesOf(wants, BaseKind.NamedMass))
            return "The mass of a named substance is a measure of its own: tCO2e is neither t nor tCO2. Write the same name in both.";
        if (NamesOf(has, BaseKind.GasVolume) != NamesOf(wants, BaseKind.GasVolume))
        {
            return "Nm3 (0 °C), Sm3 (15 °C) and m3 (as it is) are different measures of a gas: "
                + "convert the number to the one that is needed.";
        }
        return NamesOf(has, BaseKind.Money) != NamesOf(wants, BaseKind.Money)
            ? $"Convert the amount, or give an exchange rate from {has.Currency ?? "its currency"} to {wants.Currency ?? "the other"}."
            : "Count the same things in both.";
    }

    private static Dimension WithoutNames(Dimension dimension)
    {
        var plain = Dimension.None;
        foreach (var (part, power) in dimension.Powers)
        {
            var measure = part.Kind switch
            {
                BaseKind.HeatingEnergy => Dimension.Energy,
                BaseKind.NamedMass => Dimension.Mass,
                BaseKind.GasVolume => Dimension.Volume,
                _ => Dimension.Of(part with { Name = "" }),
            };
            plain *= measure.Power(power);
        }
        return plain;
    }

    private static string NamesOf(Dimension dimension, BaseKind kind)
    {
        string names = "";
        foreach (var (part, power) in dimension.Powers)
        {
            if (part.Kind == kind)
                names += $"{part.Name}^{power} ";
        }
        return names;
    }
}
