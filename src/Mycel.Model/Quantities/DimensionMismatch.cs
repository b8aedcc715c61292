namespace Mycel.Model.Quantities;

/// <summary>Says in words that one unit was written where another dimension is needed.</summary>
public static class DimensionMismatch
{
    /// <summary>What is wrong, with both dimensions: "'t/a' is mass per time, but 'GJ' is needed: energy."</summary>
    /// <param name="written">The unit that was written.</param>
    /// <param name="needed">A unit of the dimension that is needed.</param>
    public static string Problem(Unit written, Unit needed) =>
        $"'{written}' is {written.Dimension.InWords()}, but {needed.Dimension.InWords()} is needed, such as '{needed}'.";

    /// <summary>What to do about it, with the reason where the two are easily taken for each other.</summary>
    /// <param name="written">The unit that was written.</param>
    /// <param name="needed">A unit of the dimension that is needed.</param>
    public static string Mend(Unit written, Unit needed)
    {
        if (Differ(written, needed, BaseKind.HeatingEnergy))
            return "Energy by the lower (LHV) or higher (HHV) heating value is not mixed with other energy: write both on the same basis.";
        if (Differ(written, needed, BaseKind.NamedMass))
            return "The mass of a named substance is a measure of its own: tCO2e is neither t nor tCO2. Write the same name in both.";
        if (Differ(written, needed, BaseKind.GasVolume))
            return "Nm3 (0 °C), Sm3 (15 °C) and m3 (as it is) are different measures of a gas: convert the number to the one that is needed.";
        if (Differ(written, needed, BaseKind.Money) && written.Dimension.HasCurrency && needed.Dimension.HasCurrency)
            return $"Convert the amount, or give an exchange rate from {written.Dimension.Currency ?? "its currency"} with its price year.";
        return $"Write a unit that is comparable to '{needed}'.";
    }

    // Whether the two hold different measures of the kind.
    private static bool Differ(Unit written, Unit needed, BaseKind kind) => NamesOf(written, kind) != NamesOf(needed, kind);

    private static string NamesOf(Unit unit, BaseKind kind)
    {
        string names = "";
        foreach (var (part, power) in unit.Dimension.Powers)
        {
            if (part.Kind == kind)
                names += $"{part.Name}^{power} ";
        }
        return names;
    }
}
