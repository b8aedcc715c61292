using System.Globalization;
using static Mycel.Analysis.Balances.Steam.SteamConstants;

namespace Mycel.Analysis.Balances.Steam;

/// <summary>
/// A state of water or steam by the industrial formulation of 1997: from 273.15 to 1073.15 K up to 100 MPa, and to 2273.15 K up to 50 MPa.
/// <source>IAPWS R7-97(2012)</source>
/// </summary>
internal sealed record SteamState : SteamOutcome
{
    // The last digits of a state at the end of an isobar may lie beyond the end.
    private const double Rounding = 1e-9;

    private SteamState(SteamProperties properties, SteamPhase phase) =>
        (Pressure, Temperature, Volume, Enthalpy, Entropy, Phase, Single) =
        (properties.Pressure, properties.Temperature, properties.Volume, properties.Enthalpy, properties.Entropy, phase, properties);

    private SteamState(SteamProperties liquid, SteamProperties vapour, double quality)
    {
        (Pressure, Temperature, Phase, Quality) = (liquid.Pressure, liquid.Temperature, SteamPhase.Wet, quality);
        Volume = Between(liquid.Volume, vapour.Volume, quality);
        Enthalpy = Between(liquid.Enthalpy, vapour.Enthalpy, quality);
        Entropy = Between(liquid.Entropy, vapour.Entropy, quality);
    }

    /// <summary>Pressure. <unit>MPa</unit></summary>
    public double Pressure { get; }

    /// <summary>Temperature. <unit>K</unit></summary>
    public double Temperature { get; }

    /// <summary>Specific volume. <unit>m3/kg</unit></summary>
    public double Volume { get; }

    /// <summary>Specific enthalpy; that of the liquid at the triple point is nearly 0. <unit>kJ/kg</unit></summary>
    public double Enthalpy { get; }

    /// <summary>Specific entropy; that of the liquid at the triple point is 0. <unit>kJ/(kg K)</unit></summary>
    public double Entropy { get; }

    /// <summary>Specific internal energy. <unit>kJ/kg</unit></summary>
    public double InternalEnergy => Enthalpy - (1000 * Pressure * Volume);

    /// <summary>What it is.</summary>
    public SteamPhase Phase { get; }

    /// <summary>Share of vapour by mass; null where there is one phase only.</summary>
    public double? Quality { get; }

    /// <summary>Specific heat capacity at constant pressure; null where two phases are in equilibrium. <unit>kJ/(kg K)</unit></summary>
    public double? IsobaricHeat => Single?.IsobaricHeat;

    /// <summary>Specific heat capacity at constant volume; null where two phases are in equilibrium. <unit>kJ/(kg K)</unit></summary>
    public double? IsochoricHeat => Single?.IsochoricHeat;

    /// <summary>Speed of sound; null where two phases are in equilibrium. <unit>m/s</unit></summary>
    public double? SpeedOfSound => Single?.SpeedOfSound;

    private SteamProperties? Single { get; }

    /// <summary>The state at a pressure and a temperature. On the line of saturation it is the liquid.</summary>
    /// <param name="pressure">Pressure. <unit>MPa</unit></param>
    /// <param name="temperature">Temperature. <unit>K</unit></param>
    public static SteamOutcome At(double pressure, double temperature)
    {
        if (BeyondPressure(pressure) is { } beyond) return beyond;
        IReadOnlyList<SteamReach> isobar = Isobar.Of(pressure);
        if (!(temperature >= isobar[0].From && temperature <= isobar[^1].To))
            return new BeyondSteam($"{UnitText.Degrees(temperature)} at {Bar(pressure)} is not between {UnitText.Degrees(isobar[0].From)} and {UnitText.Degrees(isobar[^1].To)}.");
        return new SteamState(isobar.First(reach => temperature <= reach.To).At(temperature), PhaseOf(pressure, temperature));
    }

    /// <summary>Liquid and vapour in equilibrium at a pressure.</summary>
    /// <param name="pressure">Pressure. <unit>MPa</unit></param>
    /// <param name="quality">Share of vapour by mass, 0 for the liquid alone, 1 for the vapour alone.</param>
    public static SteamOutcome Saturated(double pressure, double quality)
    {
        double least = SaturationLine.PressureAt(LeastTemperature);
        if (!(pressure >= least && pressure <= CriticalPressure)) return new BeyondSteam($"Water does not boil at {Bar(pressure)}, but between {Bar(least)} and {Bar(CriticalPressure)}.");
        return quality is >= 0 and <= 1 ? Wet(pressure, SaturationLine.TemperatureAt(pressure), quality) : new BeyondSteam($"A share of vapour of {UnitText.Of(quality)} is not between 0 and 1.");
    }

    /// <summary>Liquid and vapour in equilibrium at a temperature.</summary>
    /// <param name="temperature">Temperature. <unit>K</unit></param>
    /// <param name="quality">Share of vapour by mass, 0 for the liquid alone, 1 for the vapour alone.</param>
    public static SteamOutcome SaturatedAtTemperature(double temperature, double quality)
    {
        if (!(temperature >= LeastTemperature && temperature <= CriticalTemperature))
            return new BeyondSteam($"Water does not boil at {UnitText.Degrees(temperature)}, but between {UnitText.Degrees(LeastTemperature)} and {UnitText.Degrees(CriticalTemperature)}.");
        return quality is >= 0 and <= 1 ? Wet(SaturationLine.PressureAt(temperature), temperature, quality) : new BeyondSteam($"A share of vapour of {UnitText.Of(quality)} is not between 0 and 1.");
    }

    /// <summary>The state at a pressure and an enthalpy.</summary>
    /// <param name="pressure">Pressure. <unit>MPa</unit></param>
    /// <param name="enthalpy">Specific enthalpy. <unit>kJ/kg</unit></param>
    public static SteamOutcome FromEnthalpy(double pressure, double enthalpy) => On(pressure, Heating.Enthalpy, enthalpy);

    /// <summary>The state at a pressure and an entropy.</summary>
    /// <param name="pressure">Pressure. <unit>MPa</unit></param>
    /// <param name="entropy">Specific entropy. <unit>kJ/(kg K)</unit></param>
    public static SteamOutcome FromEntropy(double pressure, double entropy) => On(pressure, Heating.Entropy, entropy);

    private static SteamOutcome On(double pressure, Heating heating, double target)
    {
        if (BeyondPressure(pressure) is { } beyond) return beyond;
        IReadOnlyList<SteamReach> isobar = Isobar.Of(pressure);
        double least = heating.Of(isobar[0].At(isobar[0].From));
        double most = heating.Of(isobar[^1].At(isobar[^1].To));
        if (!(target >= least - Rounding && target <= most + Rounding))
            return new BeyondSteam($"{heating.Name} {UnitText.Of(target)} {heating.Unit} at {Bar(pressure)} is not between {UnitText.Of(least)} and {UnitText.Of(most)}.");
        for (int place = 0; ; place++)
        {
            SteamReach reach = isobar[place];
            if (place < isobar.Count - 1 && target > heating.Of(reach.At(reach.To))) continue;
            SteamProperties first = reach.At(reach.From);
            if (target >= heating.Of(first) || place == 0)
            {
                double temperature = reach.TemperatureAt(heating, pressure, target);
                return new SteamState(reach.At(temperature), PhaseOf(pressure, reach, temperature));
            }

            // Between two reaches water boils; where it does not, two equations differ by a hair where they meet.
            if (!reach.IsBoiledOff) return new SteamState(first, PhaseOf(pressure, reach, reach.From));
            SteamProperties liquid = isobar[place - 1].At(reach.From);
            return new SteamState(liquid, first, (target - heating.Of(liquid)) / (heating.Of(first) - heating.Of(liquid)));
        }
    }

    private static SteamState Wet(double pressure, double temperature, double quality) => temperature <= LiquidLimit
        ? new SteamState(LiquidRegion.At(pressure, temperature), VapourRegion.At(pressure, temperature), quality)
        : new SteamState(DenseRegion.Liquid(pressure, temperature), DenseRegion.Vapour(pressure, temperature), quality);

    private static BeyondSteam? BeyondPressure(double pressure) =>
        pressure is > 0 and <= GreatestPressure ? null : new BeyondSteam($"{Bar(pressure)} is not between 0 and {Bar(GreatestPressure)}.");

    private static SteamPhase PhaseOf(double pressure, double temperature)
    {
        if (temperature >= CriticalTemperature) return pressure >= CriticalPressure ? SteamPhase.Supercritical : SteamPhase.Vapour;
        return pressure >= SaturationLine.PressureAt(temperature) ? SteamPhase.Liquid : SteamPhase.Vapour;
    }

    // At the very temperature of boiling only the reach tells liquid from vapour.
    private static SteamPhase PhaseOf(double pressure, SteamReach reach, double temperature) => reach.IsBoiledOff ? SteamPhase.Vapour : PhaseOf(pressure, temperature);

    private static double Between(double liquid, double vapour, double quality) => liquid + (quality * (vapour - liquid));

    private static string Bar(double pressure) => (10 * pressure).ToString("G4", CultureInfo.InvariantCulture) + " bar";
}
