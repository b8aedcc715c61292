namespace Mycel.Analysis.Integration.Heat;

/// <summary>A point of a curve of heat over temperature.</summary>
/// <param name="Heat">Heat, in the unit of the streams.</param>
/// <param name="Kelvin">Temperature, in K.</param>
public readonly record struct HeatPoint(double Heat, double Kelvin);
