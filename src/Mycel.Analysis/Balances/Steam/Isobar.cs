using static Mycel.Analysis.Balances.Steam.SteamConstants;

namespace Mycel.Analysis.Balances.Steam;

/// <summary>The way of water that is heated at constant pressure: through the regions of the formulation, from the coldest to the hottest state of which it speaks.</summary>
internal static class Isobar
{
    private static readonly double DensePressure = SaturationLine.PressureAt(LiquidLimit);
    private static readonly double LeastPressure = SaturationLine.PressureAt(LeastTemperature);

    /// <summary>The reaches of an isobar.</summary>
    /// <param name="pressure">Pressure, above 0 and up to 100 MPa. <unit>MPa</unit></param>
    public static IReadOnlyList<SteamReach> Of(double pressure) => [.. Cool(pressure), .. Hot(pressure)];

    private static IEnumerable<SteamReach> Cool(double pressure)
    {
        if (pressure < LeastPressure)
        {
            yield return Steam(pressure, LeastTemperature, isBoiledOff: false);
            yield break;
        }

        double liquidEnd = pressure <= DensePressure ? SaturationLine.TemperatureAt(pressure) : LiquidLimit;
        yield return new SteamReach(LeastTemperature, liquidEnd, temperature => LiquidRegion.At(pressure, temperature))
        {
            OfEnthalpy = LiquidRegion.TemperatureOfEnthalpy, OfEntropy = LiquidRegion.TemperatureOfEntropy,
        };
        if (pressure <= DensePressure)
        {
            yield return Steam(pressure, liquidEnd, isBoiledOff: true);
            yield break;
        }

        double denseEnd = VapourBoundary.TemperatureAt(pressure);
        if (pressure < CriticalPressure)
        {
            double boiling = SaturationLine.TemperatureAt(pressure);
            yield return new SteamReach(LiquidLimit, boiling, temperature => DenseRegion.Liquid(pressure, temperature));
            yield return new SteamReach(boiling, denseEnd, temperature => temperature < CriticalTemperature ? DenseRegion.Vapour(pressure, temperature) : DenseRegion.At(pressure, temperature)) { IsBoiledOff = true };
        }
        else
        {
            yield return new SteamReach(LiquidLimit, denseEnd, temperature => DenseRegion.At(pressure, temperature));
        }

        yield return Steam(pressure, denseEnd, isBoiledOff: false);
    }

    private static IEnumerable<SteamReach> Hot(double pressure) =>
        pressure <= GreatestHotPressure ? [new SteamReach(SteamLimit, GreatestTemperature, temperature => HotRegion.At(pressure, temperature))] : [];

    private static SteamReach Steam(double pressure, double from, bool isBoiledOff) => new(from, SteamLimit, temperature => VapourRegion.At(pressure, temperature))
    {
        IsBoiledOff = isBoiledOff, OfEnthalpy = VapourRegion.TemperatureOfEnthalpy, OfEntropy = VapourRegion.TemperatureOfEntropy,
    };
}

/// <summary>A part of an isobar on which one equation holds and nothing jumps.</summary>
/// <param name="From">Where it begins. <unit>K</unit></param>
/// <param name="To">Where it ends. <unit>K</unit></param>
/// <param name="At">Properties at a temperature of it.</param>
internal sealed record SteamReach(double From, double To, Func<double, SteamProperties> At)
{
    /// <summary>Whether all has just boiled off where it begins: what lies between it and the reach before is wet steam.</summary>
    public bool IsBoiledOff { get; init; }

    /// <summary>Temperature at a pressure and an enthalpy by a backward equation; null where none is used.</summary>
    public Func<double, double, double>? OfEnthalpy { get; init; }

    /// <summary>Temperature at a pressure and an entropy by a backward equation; null where none is used.</summary>
    public Func<double, double, double>? OfEntropy { get; init; }

    /// <summary>Temperature at which something that heating raises has a value, exact by the forward equation; a backward equation says where to begin.</summary>
    /// <param name="heating">What is raised.</param>
    /// <param name="pressure">Pressure. <unit>MPa</unit></param>
    /// <param name="target">The value.</param>
    public double TemperatureAt(Heating heating, double pressure, double target)
    {
        double start = (heating == Heating.Enthalpy ? OfEnthalpy : OfEntropy)?.Invoke(pressure, target) ?? ((From + To) / 2);
        return BracketedNewton.Solve(
            temperature =>
            {
                SteamProperties point = At(temperature);
                return (heating.Of(point), heating.SlopeOf(point));
            },
            target, From, To, start);
    }
}

/// <summary>What heating at constant pressure raises.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Of">Its value.</param>
/// <param name="SlopeOf">How it grows with temperature.</param>
internal sealed record Heating(string Name, string Unit, Func<SteamProperties, double> Of, Func<SteamProperties, double> SlopeOf)
{
    /// <summary>Enthalpy: its slope is the heat capacity.</summary>
    public static Heating Enthalpy { get; } = new("An enthalpy of", "kJ/kg", point => point.Enthalpy, point => point.IsobaricHeat);

    /// <summary>Entropy: its slope is the heat capacity by temperature.</summary>
    public static Heating Entropy { get; } = new("An entropy of", "kJ/(kg K)", point => point.Entropy, point => point.IsobaricHeat / point.Temperature);
}
