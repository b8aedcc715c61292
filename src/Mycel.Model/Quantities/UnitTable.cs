namespace Mycel.Model.Quantities;

/// <summary>The units that are known by a symbol. Sizes are exact by definition; where there are several, the remark says which one is meant.</summary>
internal static class UnitTable
{
    private const string Small = "f p n \u00B5 m";
    private const string Great = "k M G T P E";

    /// <summary>All definitions.</summary>
    /// <source>SI Brochure, 9th edition (BIPM 2019); NIST Special Publication 811 (2008), appendix B, for units outside the SI.</source>
    public static IReadOnlyList<UnitDefinition> All { get; } =
    [
        // Numbers
        new("%", "", Dimension.None, "0.01"),
        new("‰", "", Dimension.None, "0.001"),
        new("ppm", "", Dimension.None, "0.000001"),

        // Mass. The gram takes every prefix, so Mg is a tonne; the tonne only the greater ones, for mt is read in two ways.
        new("g", "", Dimension.Mass, "0.001", Small + " k M G T"),
        new("t", "tonne tonnes", Dimension.Mass, "1000", "k M G"),
        new("lb", "lbs", Dimension.Mass, "0.45359237"),

        // Length, area, volume. Mm3 would be read in two ways, therefore m has no prefix above kilo.
        new("m", "metre metres", Dimension.Length, "1", Small + " c d da h k"),
        new("ft", "", Dimension.Length, "0.3048"),
        new("mile", "miles", Dimension.Length, "1609.344"),
        new("ha", "", Dimension.Area, "10000"),
        new("acre", "acres", Dimension.Area, "4046.8564224"),
        new("L", "l litre litres", Dimension.Volume, "0.001", "\u00B5 m c d h k M G"),
        new("bbl", "", Dimension.Volume, "0.158987294928"),
        new("gal_US", "", Dimension.Volume, "0.003785411784"),
        new("gal_UK", "", Dimension.Volume, "0.00454609"),

        // Gas by volume: normal is 0 °C and 1.01325 bar (DIN 1343), standard 15 °C and 1.01325 bar (ISO 13443). Neither is a volume in a
        // vessel, and a real gas does not lead from one to the other by a fixed factor.
        new("Nm3", "Nm³ Nm^3", Dimension.Of(new BaseDimension(BaseKind.GasVolume, "normal")), "1", "k M"),
        new("Sm3", "Sm³ Sm^3", Dimension.Of(new BaseDimension(BaseKind.GasVolume, "standard")), "1", "k M"),

        // Time. A year has 365 days.
        new("s", "", Dimension.Time, "1", "n \u00B5 m"),
        new("min", "", Dimension.Time, "60"),
        new("h", "hr hour hours", Dimension.Time, "3600"),
        new("d", "day days", Dimension.Time, "86400"),
        new("week", "weeks", Dimension.Time, "604800"),
        new("a", "yr y year years", Dimension.Time, "31536000"),
        new("Hz", "", Dimension.None / Dimension.Time, "1", "k M G"),

        // Energy. Calorie and British thermal unit of the International Table (1956), on which coal and oil equivalents rest:
        // tce is 7000 kcal/kg and toe 10 000 kcal/kg (IEA, Energy Statistics Manual, 2005).
        new("J", "", Dimension.Energy, "1", Great),
        new("Wh", "", Dimension.Energy, "3600", Great),
        new("cal", "", Dimension.Energy, "4.1868", "k M G T"),
        new("Btu", "BTU", Dimension.Energy, "1055.05585262", "k"),
        new("MMBtu", "MMBTU", Dimension.Energy, "1055055852.62"),
        new("tce", "", Dimension.Energy, "29307600000", "k M G"),
        new("toe", "", Dimension.Energy, "41868000000", "k M G"),

        // Power. Wp is the peak power of a photovoltaic panel: power at test conditions.
        new("W", "", Dimension.EnergyPerTime, "1", Great),
        new("Wp", "", Dimension.EnergyPerTime, "1", "k M G"),

        // Temperature. Degrees are points on a scale, kelvins also measure differences.
        new("K", "", Dimension.Temperature, "1"),
        new("degC", "°C", Dimension.Temperature, "1", Offset: "273.15"),
        new("degF", "°F", Dimension.Temperature, "5/9", Offset: "459.67"),

        // Force, pressure, electricity, substance
        new("N", "", Dimension.Energy / Dimension.Length, "1", "k M"),
        new("Pa", "", Dimension.Energy / Dimension.Volume, "1", "m h k M G"),
        new("bar", "", Dimension.Energy / Dimension.Volume, "100000", "m"),
        new("atm", "", Dimension.Energy / Dimension.Volume, "101325"),
        new("A", "", Dimension.Of(new BaseDimension(BaseKind.Current)), "1", "m k"),
        new("V", "", Dimension.EnergyPerTime / Dimension.Of(new BaseDimension(BaseKind.Current)), "1", "m k M"),
        new("mol", "", Dimension.Of(new BaseDimension(BaseKind.Substance)), "1", "\u00B5 m k M"),

        // Angle. The radian is the only unit here whose size is not a fraction: 180/π, to the last digit that a double can tell.
        new("deg", "°", Dimension.Of(new BaseDimension(BaseKind.Angle)), "1"),
        new("rad", "", Dimension.Of(new BaseDimension(BaseKind.Angle)), "57.295779513082320876798"),

        // Carriage
        new("tkm", "", Dimension.Mass * Dimension.Length, "1000000", "k M G"),

        // Counts: a job is not a piece.
        new("person", "persons people", Count("person"), "1"),
        new("household", "households", Count("household"), "1"),
        new("job", "jobs", Count("job"), "1"),
        new("piece", "pieces", Count("piece"), "1"),
        new("trip", "trips", Count("trip"), "1"),
    ];

    private static readonly Dictionary<string, UnitDefinition> BySpelling = Index();

    /// <summary>Every spelling with every prefix that it takes.</summary>
    public static IEnumerable<string> Spellings =>
        from definition in All
        from spelling in definition.Spellings
        from text in (string[])[spelling, .. Prefix.All.Where(definition.Takes).Select(prefix => prefix.Symbol + spelling)]
        select text;

    /// <summary>Finds a symbol, with or without prefix; null where there is none.</summary>
    public static UnitAtom? Find(string symbol)
    {
        if (BySpelling.TryGetValue(symbol, out var whole))
            return new UnitAtom(whole.Symbol, whole.Dimension, Ratio.Of(whole.Size), Ratio.Of(whole.Offset));
        return Split(symbol) is (var prefix, var definition) && definition.Takes(prefix)
            ? new UnitAtom(prefix.Normal + definition.Symbol, definition.Dimension, prefix.Factor * Ratio.Of(definition.Size))
            : null;
    }

    /// <summary>Splits a symbol into a prefix and a unit, whether or not the unit takes that prefix; null where it cannot be split.</summary>
    public static (Prefix Prefix, UnitDefinition Unit)? Split(string symbol)
    {
        (Prefix, UnitDefinition)? refused = null;
        foreach (var prefix in Prefix.All)
        {
            if (!symbol.StartsWith(prefix.Symbol, StringComparison.Ordinal)
                || !BySpelling.TryGetValue(symbol[prefix.Symbol.Length..], out var definition))
                continue;
            if (definition.Takes(prefix))
                return (prefix, definition);
            refused ??= (prefix, definition);
        }
        return refused;
    }

    /// <summary>Whether a text is a symbol, with or without a prefix, but for capitals.</summary>
    public static bool HasButForCase(string text)
    {
        foreach (var (spelling, definition) in BySpelling)
        {
            if (!text.EndsWith(spelling, StringComparison.OrdinalIgnoreCase))
                continue;
            if (text.Length == spelling.Length)
                return true;
            foreach (var prefix in Prefix.All)
            {
                var rest = text.AsSpan(0, text.Length - spelling.Length);
                if (definition.Takes(prefix) && rest.Equals(prefix.Symbol, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }
        return false;
    }

    private static Dictionary<string, UnitDefinition> Index()
    {
        var index = new Dictionary<string, UnitDefinition>(StringComparer.Ordinal);
        foreach (var definition in All)
        {
            foreach (string spelling in definition.Spellings)
                index.Add(spelling, definition);
        }
        return index;
    }

    private static Dimension Count(string name) => Dimension.Of(new BaseDimension(BaseKind.Count, name));
}
