namespace Mycel.Model.Quantities;

/// <summary>Units that code asks for by name.</summary>
public static class Units
{
    /// <summary>1, the unit of a mere number.</summary>
    public static readonly Unit One = Unit.One;

    /// <summary>%.</summary>
    public static readonly Unit Percent = Unit.Parse("%");

    /// <summary>kg.</summary>
    public static readonly Unit Kilogram = Unit.Parse("kg");

    /// <summary>t, 1000 kg.</summary>
    public static readonly Unit Tonne = Unit.Parse("t");

    /// <summary>t/a.</summary>
    public static readonly Unit TonnePerYear = Unit.Parse("t/a");

    /// <summary>t/h.</summary>
    public static readonly Unit TonnePerHour = Unit.Parse("t/h");

    /// <summary>kg/s.</summary>
    public static readonly Unit KilogramPerSecond = Unit.Parse("kg/s");

    /// <summary>tCO2e, tonnes of carbon dioxide and what warms as much.</summary>
    public static readonly Unit TonneCarbonDioxideEquivalent = Unit.Parse("tCO2e");

    /// <summary>m.</summary>
    public static readonly Unit Metre = Unit.Parse("m");

    /// <summary>km.</summary>
    public static readonly Unit Kilometre = Unit.Parse("km");

    /// <summary>m2.</summary>
    public static readonly Unit SquareMetre = Unit.Parse("m2");

    /// <summary>ha, 10 000 m2.</summary>
    public static readonly Unit Hectare = Unit.Parse("ha");

    /// <summary>m3, a volume as it is.</summary>
    public static readonly Unit CubicMetre = Unit.Parse("m3");

    /// <summary>Nm3, gas by its volume at 0 °C and 1.01325 bar.</summary>
    public static readonly Unit NormalCubicMetre = Unit.Parse("Nm3");

    /// <summary>s.</summary>
    public static readonly Unit Second = Unit.Parse("s");

    /// <summary>h.</summary>
    public static readonly Unit Hour = Unit.Parse("h");

    /// <summary>d, 24 h.</summary>
    public static readonly Unit Day = Unit.Parse("d");

    /// <summary>a, 8760 h.</summary>
    public static readonly Unit Year = Unit.Parse("a");

    /// <summary>J.</summary>
    public static readonly Unit Joule = Unit.Parse("J");

    /// <summary>GJ.</summary>
    public static readonly Unit Gigajoule = Unit.Parse("GJ");

    /// <summary>kWh, 3.6 MJ.</summary>
    public static readonly Unit KilowattHour = Unit.Parse("kWh");

    /// <summary>MWh, 3.6 GJ.</summary>
    public static readonly Unit MegawattHour = Unit.Parse("MWh");

    /// <summary>tce, 29.3076 GJ.</summary>
    public static readonly Unit TonneCoalEquivalent = Unit.Parse("tce");

    /// <summary>W.</summary>
    public static readonly Unit Watt = Unit.Parse("W");

    /// <summary>kW.</summary>
    public static readonly Unit Kilowatt = Unit.Parse("kW");

    /// <summary>MW.</summary>
    public static readonly Unit Megawatt = Unit.Parse("MW");

    /// <summary>K, also for differences of temperatures.</summary>
    public static readonly Unit Kelvin = Unit.Parse("K");

    /// <summary>degC, a temperature on its scale.</summary>
    public static readonly Unit DegreeCelsius = Unit.Parse("degC");

    /// <summary>Pa.</summary>
    public static readonly Unit Pascal = Unit.Parse("Pa");

    /// <summary>bar, 100 kPa.</summary>
    public static readonly Unit Bar = Unit.Parse("bar");

    /// <summary>mol.</summary>
    public static readonly Unit Mole = Unit.Parse("mol");

    /// <summary>deg, of an angle.</summary>
    public static readonly Unit Degree = Unit.Parse("deg");

    /// <summary>job, a place of work.</summary>
    public static readonly Unit Job = Unit.Parse("job");
}
