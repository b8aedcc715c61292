namespace Mycel.Analysis.Integration.Water;

/// <summary>Which use takes the water of which other.</summary>
/// <param name="FreshWater">Fresh water altogether.</param>
/// <param name="LowerBound">Fresh water that no network can do without.</param>
/// <param name="Flows">What flows from where to where.</param>
/// <param name="Outlets">Concentrations with which water leaves each use, by contaminant.</param>
/// <param name="Regenerated">Water that is regenerated.</param>
/// <param name="Gap">Gap of the linear program that gave the network, relative, by our own arithmetic.</param>
public sealed record WaterNetwork(
    double FreshWater, double LowerBound, IReadOnlyList<WaterFlow> Flows, IReadOnlyList<IReadOnlyList<double>> Outlets, double Regenerated, double Gap)
{
    // What two linear programs of a few hundred numbers agree within.
    private const double Same = 1e-6;

    /// <summary>Whether no network needs less fresh water.</summary>
    public bool IsLeast => FreshWater - LowerBound <= Same * Math.Max(FreshWater, double.Epsilon);
}

/// <summary>Water from one use to another.</summary>
/// <param name="From">Place of the use that gives it; <see cref="Fresh"/> or <see cref="Regeneration"/>.</param>
/// <param name="To">Place of the use that takes it; <see cref="Waste"/> or <see cref="Regeneration"/>.</param>
/// <param name="Flow">Flow of water.</param>
public readonly record struct WaterFlow(int From, int To, double Flow)
{
    /// <summary>Fresh water.</summary>
    public const int Fresh = -1;

    /// <summary>Waste water.</summary>
    public const int Waste = -2;

    /// <summary>Regeneration.</summary>
    public const int Regeneration = -3;
}
