namespace Mycel.Model.Quantities;

/// <summary>What a single symbol means: a unit of the table, money, the mass of a named substance, energy by a heating value.</summary>
internal static class UnitSymbols
{
    /// <summary>Finds what a symbol without a power means; null where it means nothing.</summary>
    public static UnitAtom? Find(string symbol) =>
        UnitTable.Find(symbol) ?? FindOnBasis(symbol) ?? FindMoney(symbol) ?? FindNamedMass(symbol);

    /// <summary>Finds what a symbol with or without one digit as its power means: m3; null where it means nothing.</summary>
    public static UnitFactor? FindPower(string symbol)
    {
        if (Find(symbol) is { } whole)
            return new UnitFactor(whole, 1);
        string digits = TrailingDigits(symbol);
        return digits.Length == 1 && digits != "0" && UnitConfusions.For(symbol[..^1]) is null && Find(symbol[..^1]) is { } atom
            ? new UnitFactor(atom, digits[0] - '0')
            : null;
    }

    /// <summary>The mass of a named substance, counted in a unit of mass; null where the unit is none or the name is no name.</summary>
    public static UnitAtom? NameMass(UnitAtom mass, string name) =>
        mass.Dimension == Dimension.Mass && NamedMass.Read(name) is { } substance
            ? new UnitAtom(mass.Symbol + substance, Dimension.Of(new BaseDimension(BaseKind.NamedMass, substance)), mass.Size)
            : null;

    /// <summary>Why a symbol that was not found is refused, with what to do.</summary>
    public static (string Problem, string Mend, string? Suggestion) Explain(string symbol)
    {
        string shown = UnitProblem.Shown(symbol);
        string digits = TrailingDigits(symbol);
        if ((UnitConfusions.For(symbol) ?? UnitConfusions.For(symbol[..^digits.Length])) is (var problem, var mend))
            return ($"'{shown}' {problem}.", mend, null);
        if (NamedMass.Read(symbol) is { } substance)
            return ($"'{shown}' is a substance, not a unit.", $"Write its mass: t{substance}.", "t" + substance);
        if (MoneySymbol.Read(symbol) is { } money && ExplainMoney(money) is (var trouble, var cure))
            return ($"'{shown}' {trouble}.", cure, null);
        if (UnitTable.Split(symbol) is (var prefix, var unit))
        {
            string refused = $"{unit.Symbol} does not take the prefix {prefix.Symbol} ({prefix.Name})";
            return ($"'{shown}' is not a unit: {refused}.", MendPrefix(unit), unit.Symbol);
        }
        if (MoneySymbol.Read(symbol.ToUpperInvariant()) is { Prefix: "", Year.Length: 4 } currency)
            return ($"'{shown}' is not a unit.", $"Did you mean '{currency.Currency}'?", currency.Currency);
        string? nearest = NearestSymbol.To(symbol);
        if (nearest is null && digits.Length == 1 && NearestSymbol.To(symbol[..^1]) is { } bare)
            nearest = bare + digits;
        return nearest is not null
            ? ($"'{shown}' is not a unit.", $"Did you mean '{nearest}'?", nearest)
            : ($"'{shown}' is not a unit.", "See the guide to units for what can be written.", null);
    }

    private static UnitAtom? FindOnBasis(string symbol)
    {
        if (!symbol.EndsWith("_LHV", StringComparison.Ordinal) && !symbol.EndsWith("_HHV", StringComparison.Ordinal))
            return null;
        string basis = symbol[^3..];
        if (UnitTable.Find(symbol[..^4]) is not { } unit)
            return null;
        var energy = Dimension.Of(new BaseDimension(BaseKind.HeatingEnergy, basis));
        if (unit.Dimension == Dimension.Energy)
            return new UnitAtom($"{unit.Symbol}_{basis}", energy, unit.Size);
        return unit.Dimension == Dimension.EnergyPerTime
            ? new UnitAtom($"{unit.Symbol}_{basis}", energy / Dimension.Time, unit.Size)
            : null;
    }

    private static UnitAtom? FindMoney(string symbol) =>
        MoneySymbol.Read(symbol) is { } money && IsMeant(money) && ExplainMoney(money) is null ? money.ToAtom() : null;

    // KWH is a kilowatt-hour in capitals and VOC a substance; neither is a currency.
    private static bool IsMeant(MoneySymbol money) =>
        money.Prefix.Length <= 2
        && !UnitTable.HasButForCase(money.Prefix + money.Code)
        && UnitConfusions.For(money.Code) is null
        && NamedMass.Read(money.Code) is null;

    private static (string Problem, string Mend)? ExplainMoney(MoneySymbol money)
    {
        if (!IsMeant(money))
            return null;
        if (!money.HasKnownYear)
            return ("has no price year of four digits from 1900 to 2199", $"Write the year of the prices after the currency: {money.Code}2020.");
        return money.HasKnownPrefix
            ? null
            : ($"is not clear: money takes the prefixes k, M, G and bn, not {money.Prefix}",
                $"Write k{money.Currency} for a thousand, M{money.Currency} for a million.");
    }

    private static UnitAtom? FindNamedMass(string symbol)
    {
        for (int i = 1; i < symbol.Length; i++)
        {
            if (char.IsAsciiLetterUpper(symbol[i]) && UnitTable.Find(symbol[..i]) is { } mass && NameMass(mass, symbol[i..]) is { } named)
                return named;
        }
        return null;
    }

    private static string MendPrefix(UnitDefinition unit) => unit.Prefixes.Length == 0
        ? $"Write {unit.Symbol} without a prefix."
        : $"Its prefixes are: {unit.Prefixes}.";

    private static string TrailingDigits(string symbol)
    {
        int start = symbol.Length;
        while (start > 0 && char.IsAsciiDigit(symbol[start - 1]))
            start--;
        return symbol[start..];
    }
}
