namespace Mycel.Analysis.Balances.Steam;

/// <summary>Constants by which the industrial formulation is defined, and where it holds. <source>IAPWS R7-97(2012), sections 3 and 4</source></summary>
internal static class SteamConstants
{
    /// <summary>Specific gas constant of water. <unit>kJ/(kg K)</unit></summary>
    public const double GasConstant = 0.461526;

    /// <summary>Temperature of the critical point. <unit>K</unit></summary>
    public const double CriticalTemperature = 647.096;

    /// <summary>Pressure of the critical point. <unit>MPa</unit></summary>
    public const double CriticalPressure = 22.064;

    /// <summary>Density of the critical point. <unit>kg/m3</unit></summary>
    public const double CriticalDensity = 322;

    /// <summary>Least temperature. <unit>K</unit></summary>
    public const double LeastTemperature = 273.15;

    /// <summary>Temperature above which the liquid is of region 3. <unit>K</unit></summary>
    public const double LiquidLimit = 623.15;

    /// <summary>Temperature at which the boundary between regions 2 and 3 ends. <unit>K</unit></summary>
    public const double BoundaryEnd = 863.15;

    /// <summary>Temperature above which region 5 begins. <unit>K</unit></summary>
    public const double SteamLimit = 1073.15;

    /// <summary>Greatest temperature. <unit>K</unit></summary>
    public const double GreatestTemperature = 2273.15;

    /// <summary>Greatest pressure. <unit>MPa</unit></summary>
    public const double GreatestPressure = 100;

    /// <summary>Greatest pressure of region 5. <unit>MPa</unit></summary>
    public const double GreatestHotPressure = 50;
}
