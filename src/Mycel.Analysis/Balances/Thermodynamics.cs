namespace Mycel.Analysis.Balances;

/// <summary>What nature allows at best: the reversible limits that no machine passes. Temperatures are in kelvin.</summary>
internal static class Thermodynamics
{
    /// <summary>Molar gas constant, exact since 2019. <unit>J/(mol K)</unit> <source>SI Brochure, 9th edition (BIPM 2019)</source></summary>
    public const double GasConstant = 8.31446261815324;

    /// <summary>Molar mass of carbon dioxide. <unit>kg/mol</unit> <source>Conventional atomic weights of IUPAC, as in elements.csv: 12.011 + 2 × 15.999</source></summary>
    private const double CarbonDioxide = 0.044009;

    /// <summary>Greatest share of heat at one temperature that can become work.</summary>
    /// <param name="source">Temperature of the heat.</param>
    /// <param name="sink">Temperature at which heat is given off.</param>
    public static double WorkShare(double source, double sink) => Math.Max(0, 1 - (sink / source));

    /// <summary>Greatest share of the heat of a stream that can become work while the stream cools.</summary>
    /// <param name="inlet">Temperature at which the stream arrives.</param>
    /// <param name="outlet">Temperature at which it leaves, not above the inlet.</param>
    /// <param name="sink">Temperature at which heat is given off.</param>
    public static double WorkShare(double inlet, double outlet, double sink) => WorkShare(MeanTemperature(inlet, outlet), sink);

    /// <summary>The one temperature at which heat is worth as much as that of a stream with a constant heat capacity that cools.</summary>
    /// <param name="inlet">Temperature at which the stream arrives.</param>
    /// <param name="outlet">Temperature at which it leaves.</param>
    public static double MeanTemperature(double inlet, double outlet) =>
        Math.Abs(inlet - outlet) < 1e-6 * inlet ? (inlet + outlet) / 2 : (inlet - outlet) / Math.Log(inlet / outlet);

    /// <summary>Most heat that heat at a high temperature can draw from a low one while both are given off between them, per driving heat.</summary>
    /// <param name="driving">Temperature of the driving heat.</param>
    /// <param name="middle">Temperature at which heat is given off.</param>
    /// <param name="cold">Temperature of the cold side.</param>
    public static double HeatDrawn(double driving, double middle, double cold) => WorkShare(driving, middle) * cold / (middle - cold);

    /// <summary>Least work that separates a part of the carbon dioxide of a gas.</summary>
    /// <param name="moleShare">Mole share of carbon dioxide in the gas.</param>
    /// <param name="captureRate">Share of it that is separated.</param>
    /// <param name="temperature">Temperature of the surroundings.</param>
    /// <returns>Work per carbon dioxide separated. <unit>GJ/t</unit></returns>
    public static double SeparationWork(double moleShare, double captureRate, double temperature)
    {
        double separated = moleShare * captureRate;
        double left = 1 - separated;
        double mixing = MixingOf(moleShare) - (left <= 0 ? 0 : left * MixingOf((moleShare - separated) / left));
        return GasConstant * temperature * mixing / separated / CarbonDioxide * 1e-6;
    }

    /// <summary>Least work that draws a little of a gas from so much of a mixture that the mixture stays what it is.</summary>
    /// <param name="moleShare">Mole share of the gas in the mixture.</param>
    /// <param name="temperature">Temperature of the surroundings.</param>
    /// <param name="molarMass">Molar mass of the gas. <unit>g/mol</unit></param>
    /// <returns>Work per gas drawn. <unit>GJ/t</unit></returns>
    public static double DrawingWork(double moleShare, double temperature, double molarMass) => -GasConstant * temperature * Math.Log(moleShare) / molarMass * 1e-3;

    /// <summary>Least work that parts a thin solution into a thinner and a stronger one, both as ideal solutions.</summary>
    /// <param name="osmoticPressure">Osmotic pressure of the feed. <unit>GJ/m3</unit></param>
    /// <param name="recovery">Volume of the thinner solution by that of the feed.</param>
    /// <param name="passage">Strength of the thinner solution by that of the feed.</param>
    /// <returns>Work per volume of the thinner solution. <unit>GJ/m3</unit></returns>
    public static double DesaltingWork(double osmoticPressure, double recovery, double passage)
    {
        double strong = (1 - (recovery * passage)) / (1 - recovery);
        return osmoticPressure * ((((1 / recovery) - 1) * strong * Math.Log(strong)) - Term(passage));
    }

    /// <summary>Least work that compresses a gas while it stays as warm as it is.</summary>
    /// <param name="temperature">The temperature, the lowest at which its heat can be given off.</param>
    /// <param name="ratio">Ratio of pressures, above 1.</param>
    /// <param name="molarMass">Molar mass of the gas. <unit>g/mol</unit></param>
    /// <returns>Work per gas, taken as ideal. <unit>GJ/t</unit></returns>
    public static double IsothermalWork(double temperature, double ratio, double molarMass) => GasConstant * temperature / molarMass * Math.Log(ratio) * 1e-3;

    // Entropy of mixing of two gases, by the gas constant.
    private static double MixingOf(double share) => Term(share) + Term(1 - share);

    private static double Term(double share) => share <= 0 ? 0 : -share * Math.Log(share);
}
