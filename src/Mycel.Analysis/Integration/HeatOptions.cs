namespace Mycel.Analysis.Integration;

/// <summary>How a park's heat is integrated.</summary>
public sealed record HeatOptions
{
    /// <summary>The usual options.</summary>
    public static HeatOptions Default { get; } = new();

    /// <summary>Least differences of temperatures for which recovery is shown, in K.</summary>
    public IReadOnlyList<double> Differences { get; init; } = [0, 2.5, 5, 7.5, 10, 12.5, 15, 20, 25, 30, 40, 50];

    /// <summary>What is known of a heat pump that could be added; null where none is asked for. Prices in the park's money per GJ.</summary>
    public Heat.PumpData? Pump { get; init; }
}

/// <summary>How a park's water is integrated.</summary>
public sealed record WaterOptions
{
    /// <summary>The usual options: fresh water is pure, and none is regenerated.</summary>
    public static WaterOptions Default { get; } = new();

    /// <summary>Concentrations of contaminants in fresh water, mass per mass; one that is not named counts as 0.</summary>
    public IReadOnlyDictionary<string, double> Fresh { get; init; } = new Dictionary<string, double>();

    /// <summary>Concentrations with which regenerated water comes back, of every contaminant; null where none is regenerated.</summary>
    public IReadOnlyDictionary<string, double>? Regenerated { get; init; }
}
