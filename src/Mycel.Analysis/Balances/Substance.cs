using Mycel.Model.Chemistry;

namespace Mycel.Analysis.Balances;

/// <summary>A pure substance in its standard state at 25 °C and 1 bar: what its reactions give and take follows from its enthalpy of formation.</summary>
/// <param name="Formula">Its formula.</param>
/// <param name="Enthalpy">Standard enthalpy of formation. <unit>kJ/mol</unit></param>
internal sealed record Substance(Formula Formula, double Enthalpy)
{
    /// <summary>Hydrogen.</summary>
    public static Substance Hydrogen { get; } = Of("H2", 0);

    /// <summary>Oxygen.</summary>
    public static Substance Oxygen { get; } = Of("O2", 0);

    /// <summary>Nitrogen.</summary>
    public static Substance Nitrogen { get; } = Of("N2", 0);

    /// <summary>Liquid water. <source>CODATA Key Values for Thermodynamics (Cox, Wagman and Medvedev 1989)</source></summary>
    public static Substance Water { get; } = Of("H2O", -285.830);

    /// <summary>Water vapour. <source>CODATA Key Values for Thermodynamics (Cox, Wagman and Medvedev 1989)</source></summary>
    public static Substance Steam { get; } = Of("H2O", -241.826);

    /// <summary>Carbon dioxide. <source>CODATA Key Values for Thermodynamics (Cox, Wagman and Medvedev 1989)</source></summary>
    public static Substance CarbonDioxide { get; } = Of("CO2", -393.51);

    /// <summary>Ammonia gas. <source>CODATA Key Values for Thermodynamics (Cox, Wagman and Medvedev 1989), recalled and not confirmed</source></summary>
    public static Substance Ammonia { get; } = Of("NH3", -45.94);

    /// <summary>Liquid methanol. <source>Molar Enthalpy of Formation of Various Substances, Ohio University, after TEST (Bhattacharjee)</source></summary>
    public static Substance Methanol { get; } = Of("CH4O", -238.66);

    /// <summary>Methanol vapour. <source>Molar Enthalpy of Formation of Various Substances, Ohio University, after TEST (Bhattacharjee)</source></summary>
    public static Substance MethanolVapour { get; } = Of("CH4O", -200.67);

    /// <summary>Burnt lime. <source>CODATA Key Values for Thermodynamics (Cox, Wagman and Medvedev 1989), as public code quotes the NIST WebBook</source></summary>
    public static Substance Lime { get; } = Of("CaO", -634.92);

    /// <summary>Calcite. <source>NBS tables of chemical thermodynamic properties 1982, page 2-272, as quoted in a public table of constants</source></summary>
    public static Substance Calcite { get; } = Of("CaCO3", -1206.92);

    /// <summary>Magnesia. <source>CODATA Key Values for Thermodynamics (Cox, Wagman and Medvedev 1989), recalled; public code holds the same value without naming a table</source></summary>
    public static Substance Magnesia { get; } = Of("MgO", -601.60);

    /// <summary>Magnesite. <source>NBS tables of chemical thermodynamic properties 1982, recalled and not confirmed</source></summary>
    public static Substance Magnesite { get; } = Of("MgCO3", -1095.8);

    /// <summary>Carbon in any form, for its mass alone.</summary>
    public static Substance Carbon { get; } = Of("C", 0);

    /// <summary>Molar mass. <unit>g/mol</unit></summary>
    public double MolarMass => Formula.MolarMassGramsPerMole;

    /// <summary>Mass of this substance in a reaction, per mass of another.</summary>
    /// <param name="moles">Moles of this per mole of the other.</param>
    /// <param name="other">The other.</param>
    public double MassPer(double moles, Substance other) => moles * MolarMass / other.MolarMass;

    private static Substance Of(string formula, double enthalpy) =>
        Formula.TryParse(formula, out Formula? parsed, out string problem) ? new Substance(parsed, enthalpy) : throw new InvalidOperationException(problem);
}
