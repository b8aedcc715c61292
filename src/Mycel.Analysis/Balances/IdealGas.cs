namespace Mycel.Analysis.Balances;

/// <summary>
/// A gas as an ideal one, as equilibria need it. Enthalpies and entropies of 25 °C and 1 atm stand in one table, so that they fit each other; they differ from those of
/// <see cref="Substance"/> by less than 0.3 kJ/mol. <source>Moran and Shapiro, Fundamentals of Engineering Thermodynamics, table A-25; heat capacities: its supplementary table
/// of polynomials, from 273 K to at least 1000 K</source>
/// </summary>
/// <param name="Enthalpy">Standard enthalpy of formation. <unit>J/mol</unit></param>
/// <param name="Entropy">Standard entropy. <unit>J/(mol K)</unit></param>
/// <param name="HeatCapacity">Heat capacity at constant pressure: factors of the powers of temperature from the zeroth up. <unit>J/(mol K), K</unit></param>
internal sealed record IdealGas(double Enthalpy, double Entropy, params IReadOnlyList<double> HeatCapacity)
{
    /// <summary>Pressure of the standard state, 1 atm. <unit>bar</unit></summary>
    public const double StandardPressure = 1.01325;

    private const double StandardTemperature = 298.15;

    /// <summary>Hydrogen.</summary>
    public static IdealGas Hydrogen { get; } = new(0, 130.57, 29.11, -0.1916e-2, 0.4003e-5, -0.8704e-9);

    /// <summary>Nitrogen.</summary>
    public static IdealGas Nitrogen { get; } = new(0, 191.50, 28.90, -0.1571e-2, 0.8081e-5, -2.873e-9);

    /// <summary>Ammonia.</summary>
    public static IdealGas Ammonia { get; } = new(-46190, 192.33, 27.568, 2.5630e-2, 0.99072e-5, -6.6909e-9);

    /// <summary>Carbon dioxide.</summary>
    public static IdealGas CarbonDioxide { get; } = new(-393520, 213.69, 22.26, 5.981e-2, -3.501e-5, 7.469e-9);

    /// <summary>Water vapour.</summary>
    public static IdealGas Steam { get; } = new(-241820, 188.72, 32.24, 0.1923e-2, 1.055e-5, -3.595e-9);

    /// <summary>Methanol vapour.</summary>
    public static IdealGas Methanol { get; } = new(-200890, 239.70, 19, 9.152e-2, -1.22e-5, -8.039e-9);

    /// <summary>Free enthalpy at the standard pressure, the elements at 25 °C having none of enthalpy. <unit>J/mol</unit></summary>
    /// <param name="temperature">Temperature. <unit>K</unit></param>
    public double FreeEnthalpy(double temperature)
    {
        double enthalpy = Enthalpy;
        double entropy = Entropy + (HeatCapacity[0] * Math.Log(temperature / StandardTemperature));
        for (int power = 0; power < HeatCapacity.Count; power++)
        {
            enthalpy += HeatCapacity[power] * (Math.Pow(temperature, power + 1) - Math.Pow(StandardTemperature, power + 1)) / (power + 1);
            if (power > 0) entropy += HeatCapacity[power] * (Math.Pow(temperature, power) - Math.Pow(StandardTemperature, power)) / power;
        }

        return enthalpy - (temperature * entropy);
    }
}
