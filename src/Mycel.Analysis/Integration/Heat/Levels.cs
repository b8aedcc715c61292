namespace Mycel.Analysis.Integration.Heat;

/// <summary>Temperatures as levels: those that differ by no more than rounding are one.</summary>
internal static class Levels
{
    // Far below what a thermometer shows, far above what 273.15 added and taken away leaves behind.
    private const int Digits = 8;

    /// <summary>A temperature without the noise of its last bits.</summary>
    public static double Of(double kelvin) => Math.Round(kelvin, Digits);

    /// <summary>Levels from hot to cold, each once.</summary>
    public static double[] Falling(IEnumerable<double> kelvins) => [.. kelvins.Select(Of).Distinct().OrderDescending()];
}
