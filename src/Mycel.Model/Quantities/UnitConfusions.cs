namespace Mycel.Model.Quantities;

/// <summary>Symbols that are refused although one could guess at them, because two readers would guess differently.</summary>
internal static class UnitConfusions
{
    private const string LengthBeyondKilo = "may mean a million of them, or the power of a longer length";

    private const string MendVolume =
        "Write hm3 or GL for a million cubic metres, km3 for a thousand million, km2 for a million square metres.";
    private const string NotAUnitProperty = "says in the unit what the resource says already: whether energy is electricity or heat";
    private const string MonthProblem = "has no exact length";
    private const string MendMonth = "Write the amount per day (d) or per year (a).";
    private const string MendCurrency = "Write the three letters of the currency and the price year: EUR2020.";
    private const string NotACode = "is not the code of a currency";
    private const string MendShare = "Write %, and say in the note whether of mass, volume or substance.";
    private const string TonProblem = "may be 1000 kg, 907.18474 kg (short) or 1016.0469088 kg (long)";
    private const string MendTon = "Write t for 1000 kg, or convert the others to lb (2000 lb and 2240 lb).";

    private static readonly Dictionary<string, (string Problem, string Mend)> Known =
        new(StringComparer.Ordinal)
        {
            ["Mm"] = (LengthBeyondKilo, MendVolume),
            ["Gm"] = (LengthBeyondKilo, MendVolume),
            ["Tm"] = (LengthBeyondKilo, MendVolume),
            ["MMm"] = (LengthBeyondKilo, MendVolume),
            ["MMNm"] = ("is not a symbol", "Write MNm3 for a million normal cubic metres."),
            ["cbm"] = ("is not a symbol", "Write m3."),
            ["Nm"] = ("may mean newton metre or, before 3, normal cubic metre", "Write N m for the moment of a force, Nm3 for the gas."),
            ["mt"] = ("may mean a metric ton or a thousandth of a tonne", "Write t for 1000 kg, kg for the thousandth."),
            ["MT"] = ("may mean a metric ton or a million tonnes", "Write t for 1000 kg, Mt for a million tonnes."),
            ["T"] = ("is the tesla, or short for a trillion", "Write t for the tonne."),
            ["ton"] = (TonProblem, MendTon),
            ["tons"] = (TonProblem, MendTon),
            ["mW"] = ("is a thousandth of a watt and in planning a slip", "Write MW for the megawatt."),
            ["mWh"] = ("is a thousandth of a watt-hour and in planning a slip", "Write MWh for the megawatt-hour."),
            ["mJ"] = ("is a thousandth of a joule and in planning a slip", "Write MJ for the megajoule."),
            ["MBtu"] = ("means a thousand to some and a million to others", "Write kBtu or MMBtu."),
            ["MBTU"] = ("means a thousand to some and a million to others", "Write kBtu or MMBtu."),
            ["gal"] = ("may be the American or the imperial gallon", "Write gal_US or gal_UK."),
            ["gallon"] = ("may be the American or the imperial gallon", "Write gal_US or gal_UK."),
            ["gallons"] = ("may be the American or the imperial gallon", "Write gal_US or gal_UK."),
            ["scf"] = ("depends on the conditions that are called standard", "Convert to Sm3 (15 °C) or Nm3 (0 °C)."),
            ["mo"] = (MonthProblem, MendMonth),
            ["month"] = (MonthProblem, MendMonth),
            ["months"] = (MonthProblem, MendMonth),
            ["quarter"] = (MonthProblem, MendMonth),
            ["kWe"] = (NotAUnitProperty, "Write kW."),
            ["MWe"] = (NotAUnitProperty, "Write MW."),
            ["MWel"] = (NotAUnitProperty, "Write MW."),
            ["MWth"] = (NotAUnitProperty, "Write MW."),
            ["kWth"] = (NotAUnitProperty, "Write kW."),
            ["kWhe"] = (NotAUnitProperty, "Write kWh."),
            ["MWhe"] = (NotAUnitProperty, "Write MWh."),
            ["MWhel"] = (NotAUnitProperty, "Write MWh."),
            ["MWhth"] = (NotAUnitProperty, "Write MWh."),
            ["LHV"] = ("is a heating-value basis and belongs to a unit of energy or power", "Write it directly after that unit: GJ_LHV."),
            ["HHV"] = ("is a heating-value basis and belongs to a unit of energy or power", "Write it directly after that unit: GJ_HHV."),
            ["NCV"] = ("is a heating-value basis and is called LHV here", "Write it directly after the unit of energy: GJ_LHV."),
            ["GCV"] = ("is a heating-value basis and is called HHV here", "Write it directly after the unit of energy: GJ_HHV."),
            ["C"] = (
                "may be coulomb, carbon or a degree",
                "Write degC for a temperature, K for a difference of temperatures, tC for tonnes of carbon."),
            ["F"] = ("may be farad or a degree", "Write degF for a temperature, K for a difference of temperatures."),
            ["€"] = ("does not say the price year", MendCurrency),
            ["$"] = ("does not say which dollar and which price year", MendCurrency),
            ["£"] = ("does not say the price year", MendCurrency),
            ["euro"] = (NotACode, MendCurrency),
            ["euros"] = (NotACode, MendCurrency),
            ["Euro"] = (NotACode, MendCurrency),
            ["EURO"] = (NotACode, MendCurrency),
            ["FTE"] = ("is not a symbol", "Write job."),
            ["M"] = ("is a prefix without its unit", "Write it directly before the unit: Mt, MEUR2020."),
            ["vol"] = ("is a word", MendShare),
            ["wt"] = ("is a word", MendShare),
            ["per"] = ("is a word", "Write / instead: t/a."),
            ["count"] = ("does not say what is counted", "Write piece, person, household, job or trip, or 1 for a mere number."),
            ["million"] = ("is a word", "Use a prefix (M), or give the number in full."),
            ["billion"] = ("is a word, and not the same everywhere", "Use a prefix (G), or give the number in full."),
            ["mio"] = ("is a word", "Use a prefix (M), or give the number in full."),
            ["Mio"] = ("is a word", "Use a prefix (M), or give the number in full."),
        };

    /// <summary>Why a symbol is refused and what to write instead; null where nothing is known about it.</summary>
    public static (string Problem, string Mend)? For(string symbol)
    {
        if (Known.TryGetValue(symbol, out var confusion))
            return confusion;
        int mark = symbol.LastIndexOf('_');
        return symbol[(mark + 1)..] switch
        {
            "el" or "e" or "th" when mark > 0 => (NotAUnitProperty, $"Write {symbol[..mark]}."),
            "NCV" when mark > 0 => Known["NCV"],
            "GCV" when mark > 0 => Known["GCV"],
            _ => null,
        };
    }
}
