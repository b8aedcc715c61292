using System.Globalization;

namespace Mycel.Analysis.Balances;

/// <summary>Numbers as they stand in what models say.</summary>
internal static class UnitText
{
    /// <summary>A number with four digits.</summary>
    /// <param name="value">The number.</param>
    public static string Of(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
