using System.Globalization;

namespace Mycel.Analysis.Balances;

/// <summary>Numbers as they stand in what models say.</summary>
internal static class UnitText
{
    private const double CelsiusZero = 273.15;

    /// <summary>A number with four digits.</summary>
    /// <param name="value">The number.</param>
    public static string Of(double value) => value.ToString("G4", CultureInfo.InvariantCulture);

    /// <summary>A temperature in degrees Celsius.</summary>
    /// <param name="kelvin">The temperature. <unit>K</unit></param>
    public static string Degrees(double kelvin) => (kelvin - CelsiusZero).ToString("0.#", CultureInfo.InvariantCulture) + " degC";
}
