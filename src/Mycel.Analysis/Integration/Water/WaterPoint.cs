namespace Mycel.Analysis.Integration.Water;

/// <summary>A point of a profile of concentration over load.</summary>
/// <param name="Load">Mass of the contaminant that is taken up below that concentration.</param>
/// <param name="Concentration">Concentration, mass per mass of water.</param>
public readonly record struct WaterPoint(double Load, double Concentration);
