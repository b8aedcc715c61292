namespace Mycel.Analysis.Balances.Steam;

/// <summary>
/// A kilogram of steam on its way: boiler, turbine, condenser (which may be a consumer of heat) and feed-water pump. Functions of states, none of which leaks or loses heat.
/// </summary>
/// <param name="LiveSteam">What enters the turbine.</param>
/// <param name="Exhaust">What leaves it.</param>
/// <param name="Return">Water that enters the pump.</param>
/// <param name="FeedWater">Water that enters the boiler.</param>
internal sealed record SteamCycle(SteamState LiveSteam, SteamState Exhaust, SteamState Return, SteamState FeedWater)
{
    /// <summary>Work of the turbine. <unit>kJ/kg</unit></summary>
    public double TurbineWork => LiveSteam.Enthalpy - Exhaust.Enthalpy;

    /// <summary>Work of the pump. <unit>kJ/kg</unit></summary>
    public double PumpWork => FeedWater.Enthalpy - Return.Enthalpy;

    /// <summary>Heat that the boiler gives. <unit>kJ/kg</unit></summary>
    public double BoilerHeat => LiveSteam.Enthalpy - FeedWater.Enthalpy;

    /// <summary>Heat that leaves between turbine and pump. <unit>kJ/kg</unit></summary>
    public double HeatGiven => Exhaust.Enthalpy - Return.Enthalpy;

    /// <summary>What leaves a turbine.</summary>
    /// <param name="inlet">What enters.</param>
    /// <param name="pressure">Pressure behind it. <unit>MPa</unit></param>
    /// <param name="efficiency">Isentropic efficiency: work by that of an expansion without losses.</param>
    public static SteamOutcome Expand(SteamState inlet, double pressure, double efficiency)
    {
        if (pressure > inlet.Pressure) return new BeyondSteam("The pressure behind a turbine is not above that before it.");
        return SteamState.FromEntropy(pressure, inlet.Entropy) is SteamState ideal
            ? SteamState.FromEnthalpy(pressure, inlet.Enthalpy - (efficiency * (inlet.Enthalpy - ideal.Enthalpy)))
            : SteamState.FromEntropy(pressure, inlet.Entropy);
    }

    /// <summary>What leaves a pump.</summary>
    /// <param name="inlet">What enters.</param>
    /// <param name="pressure">Pressure behind it. <unit>MPa</unit></param>
    /// <param name="efficiency">Isentropic efficiency: work without losses by that which is done.</param>
    public static SteamOutcome Pump(SteamState inlet, double pressure, double efficiency)
    {
        if (pressure < inlet.Pressure) return new BeyondSteam("The pressure behind a pump is not below that before it.");
        return SteamState.FromEntropy(pressure, inlet.Entropy) is SteamState ideal
            ? SteamState.FromEnthalpy(pressure, inlet.Enthalpy + ((ideal.Enthalpy - inlet.Enthalpy) / efficiency))
            : SteamState.FromEntropy(pressure, inlet.Entropy);
    }

    /// <summary>A cycle whose steam condenses at the pressure behind the turbine.</summary>
    /// <param name="liveSteam">What enters the turbine.</param>
    /// <param name="backPressure">Pressure behind it. <unit>MPa</unit></param>
    /// <param name="turbineEfficiency">Isentropic efficiency of the turbine.</param>
    /// <param name="pumpEfficiency">Isentropic efficiency of the pump.</param>
    /// <param name="returnTemperature">Temperature of the water that comes back; null where it comes back boiling. <unit>K</unit></param>
    /// <returns>The cycle, or why there is none.</returns>
    public static (SteamCycle? Cycle, string Problem) Of(SteamState liveSteam, double backPressure, double turbineEfficiency, double pumpEfficiency, double? returnTemperature)
    {
        SteamOutcome exhaust = Expand(liveSteam, backPressure, turbineEfficiency);
        SteamOutcome back = returnTemperature is { } temperature ? SteamState.At(backPressure, temperature) : SteamState.Saturated(backPressure, 0);
        SteamOutcome feed = back is SteamState water ? Pump(water, liveSteam.Pressure, pumpEfficiency) : back;
        if (exhaust is SteamState expanded && back is SteamState returned && feed is SteamState fed) return (new SteamCycle(liveSteam, expanded, returned, fed), "");
        return (null, new[] { exhaust, back, feed }.OfType<BeyondSteam>().First().Problem);
    }
}
