using Mycel.Model.Chemistry;

namespace Mycel.Analysis.Balances;

/// <summary>Molar masses of substances that unit models know by name, from the list of elements. All in g/mol.</summary>
internal static class Substances
{
    /// <summary>Carbon.</summary>
    public static double Carbon { get; } = MassOf("C");

    /// <summary>Hydrogen, one atom.</summary>
    public static double Hydrogen { get; } = MassOf("H");

    /// <summary>Oxygen, one atom.</summary>
    public static double Oxygen { get; } = MassOf("O");

    /// <summary>Nitrogen, one atom.</summary>
    public static double Nitrogen { get; } = MassOf("N");

    /// <summary>Phosphorus.</summary>
    public static double Phosphorus { get; } = MassOf("P");

    /// <summary>Carbon dioxide.</summary>
    public static double CarbonDioxide { get; } = MassOf("CO2");

    /// <summary>Oxygen as a gas.</summary>
    public static double OxygenGas { get; } = MassOf("O2");

    /// <summary>Water.</summary>
    public static double Water { get; } = MassOf("H2O");

    /// <summary>Ammonia.</summary>
    public static double Ammonia { get; } = MassOf("NH3");

    /// <summary>Nitric acid.</summary>
    public static double NitricAcid { get; } = MassOf("HNO3");

    /// <summary>Phosphoric acid.</summary>
    public static double PhosphoricAcid { get; } = MassOf("H3PO4");

    /// <summary>Methane.</summary>
    public static double Methane { get; } = MassOf("CH4");

    /// <summary>Glucose.</summary>
    public static double Glucose { get; } = MassOf("C6H12O6");

    /// <summary>A link of cellulose.</summary>
    public static double Glucan { get; } = MassOf("C6H10O5");

    /// <summary>Xylose.</summary>
    public static double Xylose { get; } = MassOf("C5H10O5");

    /// <summary>A link of hemicellulose that is xylan.</summary>
    public static double Xylan { get; } = MassOf("C5H8O4");

    /// <summary>Ethanol.</summary>
    public static double Ethanol { get; } = MassOf("C2H6O");

    /// <summary>Methanol.</summary>
    public static double Methanol { get; } = MassOf("CH4O");

    /// <summary>Glycerol.</summary>
    public static double Glycerol { get; } = MassOf("C3H8O3");

    /// <summary>Sulphuric acid.</summary>
    public static double SulphuricAcid { get; } = MassOf("H2SO4");

    /// <summary>Slaked lime.</summary>
    public static double SlakedLime { get; } = MassOf("Ca(OH)2");

    /// <summary>Gypsum.</summary>
    public static double Gypsum { get; } = MassOf("CaSO4*2H2O");

    private static double MassOf(string formula) =>
        Formula.TryParse(formula, out Formula? parsed, out string problem) ? parsed.MolarMassGramsPerMole : throw new InvalidOperationException(problem);
}
